package vn.htx.core.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.time.WorkCalendar;
import vn.htx.core.time.WorkingDays;

/**
 * Thời hạn: by when something is to be done. The first day is not counted: a time limit of 10 days from the first of a
 * month ends with the eleventh.
 *
 * @param from the day it is counted from
 * @param length how many days, working days or months, or 0 when the law names the last day itself
 * @param unit what is counted
 * @param lastDay the last day; empty when the days off in between are not known
 */
public record Deadline(LocalDate from, int length, Unit unit, Optional<LocalDate> lastDay) {

    /**
     * Counts a time limit.
     *
     * @throws IllegalArgumentException if {@code unit} is none of days, working days, months and years
     */
    public static Deadline within(LocalDate from, int length, Unit unit, WorkCalendar calendar) {
        return new Deadline(from, length, unit, lastDay(from, length, unit, calendar));
    }

    /** A day named by the law, a decision or a person. */
    public static Deadline on(LocalDate lastDay) {
        return new Deadline(lastDay, 0, Unit.DAYS, Optional.of(lastDay));
    }

    private static Optional<LocalDate> lastDay(LocalDate from, int length, Unit unit, WorkCalendar calendar) {
        return switch (unit) {
            case DAYS -> Optional.of(from.plusDays(length));
            case WORKING_DAYS -> calendar.plus(from, new WorkingDays(length));
            case MONTHS -> Optional.of(from.plusMonths(length));
            case YEARS -> Optional.of(from.plusYears(length));
            default -> throw new IllegalArgumentException("No time limit is counted in " + unit.code());
        };
    }

    /** Returns the same time limit ending on another day. */
    public Deadline extendedTo(LocalDate other) {
        return new Deadline(from, length, unit, Optional.of(other));
    }

    /** Says whether the time limit is known to be over on a day. */
    public boolean isOver(LocalDate day) {
        return lastDay.filter(last -> last.isBefore(day)).isPresent();
    }
}
