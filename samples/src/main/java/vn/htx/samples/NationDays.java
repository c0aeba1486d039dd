package vn.htx.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** When organizations of the sample nation are founded; assumed but for how many cooperatives are of the last year. */
final class NationDays {

    private static final LocalDate FIRST = LocalDate.of(2013, 7, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 30);

    /** The years before the last, each as often as it weighs: later years have more. */
    private static final int[] YEARS = IntStream.rangeClosed(2013, 2023)
            .flatMap(year -> IntStream.generate(() -> year).limit(year - 2012L))
            .toArray();

    private NationDays() {}

    /** A day in a year before the last. */
    static LocalDate founding(Dice dice) {
        LocalDate year = LocalDate.of(YEARS[dice.below(YEARS.length)], 1, 1);
        return between(year.isBefore(FIRST) ? FIRST : year, year.plusYears(1).minusDays(1), dice);
    }

    /** A day in the last year. */
    static LocalDate foundingInLastYear(Dice dice) {
        return between(LAST_YEAR, LAST, dice);
    }

    /** A day from the first to the last, both included. */
    static LocalDate between(LocalDate first, LocalDate last, Dice dice) {
        return first.plusDays(dice.below(Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1));
    }
}
