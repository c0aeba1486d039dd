package vn.htx.core.time;

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
}
