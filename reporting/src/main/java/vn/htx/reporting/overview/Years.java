package vn.htx.reporting.overview;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.htx.core.time.EffectivePeriod;

/**
 * Các năm báo cáo: calendar years from that of Law 23/2012/QH13 (in force since 2013-07-01) to the view's day or, if it is
 * earlier, to the last day of the former unit reported on.
 *
 * @param span all days of these years up to then; empty if there are none
 */
record Years(Optional<EffectivePeriod> span) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);

    static Years of(Scope scope) {
        LocalDate last = scope.area().flatMap(CountedArea::lastDay).orElse(scope.day());
        return new Years(
                last.isBefore(FIRST_DAY)
                        ? Optional.empty()
                        : Optional.of(EffectivePeriod.of(FIRST_DAY, last.plusDays(1))));
    }

    /** The years, in order. */
    List<Integer> list() {
        return span.stream()
                .flatMapToInt(days ->
                        IntStream.rangeClosed(days.from().getYear(), last(days).getYear()))
                .boxed()
                .toList();
    }

    /** The days of one of the years. */
    EffectivePeriod days(int year) {
        EffectivePeriod whole = EffectivePeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return span.flatMap(whole::intersection)
                .orElseThrow(() -> new IllegalArgumentException(year + " is none of the years " + list()));
    }

    /** The last day counted, if the last year is not counted to its end. */
    Optional<LocalDate> incompleteUntil() {
        return span.map(Years::last).filter(day -> !MonthDay.from(day).equals(MonthDay.of(12, 31)));
    }

    static LocalDate last(EffectivePeriod days) {
        return days.end().orElseThrow().minusDays(1);
    }
}
