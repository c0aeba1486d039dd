package vn.htx.samples;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import vn.htx.core.time.WorkCalendar;
import vn.htx.core.time.WorkingDays;

/** The days on which the registry's office is open, by the work calendar. */
final class OfficeDays {

    private final WorkCalendar calendar;
    private final List<LocalDate> open;

    /** The open days from the first to the last. */
    OfficeDays(WorkCalendar calendar, LocalDate first, LocalDate last) {
        this.calendar = calendar;
        this.open = first.datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
    }

    /** Whether there is an open day from the first to the last. */
    boolean anyFrom(LocalDate first, LocalDate last) {
        return place(first) < place(last.plusDays(1));
    }

    /** An open day from the first to the last, both included; there must be one. */
    LocalDate pick(LocalDate first, LocalDate last, Dice dice) {
        return open.get(dice.between(place(first), place(last.plusDays(1)) - 1));
    }

    /** The first open day on or after a day. */
    LocalDate from(LocalDate day) {
        return open.get(place(day));
    }

    /** The day so many working days before another. */
    LocalDate before(LocalDate day, int workingDays) {
        return calendar.minus(day, new WorkingDays(workingDays)).orElseThrow();
    }

    private int place(LocalDate day) {
        int found = Collections.binarySearch(open, day);
        return found >= 0 ? found : -found - 1;
    }
}
