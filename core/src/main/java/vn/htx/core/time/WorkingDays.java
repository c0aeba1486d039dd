package vn.htx.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of working days (ngày làm việc): weekends and public holidays are not counted. Which days these are only a
 * {@link WorkCalendar} knows: {@link WorkCalendar#plus} and {@link WorkCalendar#minus}.
 *
 * @param count how many working days, 0 or more
 */
public record WorkingDays(int count) {

    /** Refuses a negative number of days. */
    public WorkingDays {
        if (count < 0) {
            throw new IllegalArgumentException("A number of working days is 0 or more, not " + count);
        }
    }

    /**
     * Returns the last day of a time limit of this length set running on {@code day}: see {@link WorkCalendar#plus}.
     */
    public Optional<LocalDate> after(LocalDate day, WorkCalendar calendar) {
        return calendar.plus(day, this);
    }

    /** Returns the latest day that leaves this many working days: see {@link WorkCalendar#minus}. */
    public Optional<LocalDate> before(LocalDate day, WorkCalendar calendar) {
        return calendar.minus(day, this);
    }
}
