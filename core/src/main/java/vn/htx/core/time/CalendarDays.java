package vn.htx.core.time;

import java.time.LocalDate;

/**
 * A number of calendar days (ngày), as the law writes a plain "ngày". Not {@link WorkingDays}: the law mixes the two on
 * purpose, so they are different types.
 *
 * @param count how many days, 0 or more
 */
public record CalendarDays(int count) {

    /** Refuses a negative number of days. */
    public CalendarDays {
        if (count < 0) {
            throw new IllegalArgumentException("A number of days is 0 or more, not " + count);
        }
    }

    /**
     * Returns the last day of a time limit of this length that an event on {@code day} sets running: the day after it
     * is day 1.
     */
    public LocalDate after(LocalDate day) {
        return day.plusDays(count);
    }

    /** Returns the latest day that leaves this many days before {@code day}. */
    public LocalDate before(LocalDate day) {
        return day.minusDays(count);
    }
}
