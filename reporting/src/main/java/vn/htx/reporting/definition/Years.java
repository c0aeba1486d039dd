package vn.htx.reporting.definition;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.htx.core.time.EffectivePeriod;

/**
 * Các năm báo cáo: calendar years up to the last day a scope counts.
 *
 * @param span all days of these years up to then; empty if there are none
 */
public record Years(Optional<EffectivePeriod> span) {
    /** From the first day of a year on. */
    public static Years since(int year, Scope scope) {
        return in(new ReportPeriod(year, Math.max(year, scope.lastDay().getYear())), scope);
    }

    /** Those of a period. */
    public static Years in(ReportPeriod period, Scope scope) {
        return new Years(period.until(scope.lastDay()));
    }

    /** The years, in order. */
    public List<Integer> list() {
        return span.stream()
                .flatMapToInt(days ->
                        IntStream.rangeClosed(days.from().getYear(), last(days).getYear()))
                .boxed()
                .toList();
    }

    /** The days of one of the years. */
    public EffectivePeriod days(int year) {
        EffectivePeriod whole = EffectivePeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return span.flatMap(whole::intersection)
                .orElseThrow(() -> new IllegalArgumentException(year + " is none of the years " + list()));
    }

    /** The last day counted, if the last year is not counted to its end. */
    public Optional<LocalDate> incompleteUntil() {
        return span.map(Years::last).filter(day -> !MonthDay.from(day).equals(MonthDay.of(12, 31)));
    }

    /** The last of some days, which have an end. */
    public static LocalDate last(EffectivePeriod days) {
        return days.end().orElseThrow().minusDays(1);
    }
}
