package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.law.Deadline;
import vn.htx.core.law.Unit;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.time.CalendarDays;
import vn.htx.core.time.WorkCalendar;
import vn.htx.core.time.WorkingDays;

/**
 * Việc thực hiện biện pháp được yêu cầu: where a remedy stands on the days the fact holds.
 *
 * @param finding the finding it answers, if one
 * @param open whether it is still to be done
 * @param orderedOn the day it was ordered
 * @param dueOn the last day, if a day was named
 * @param workingDays the time given in working days, if it was given so
 * @param closedOn the day it was done or lifted
 * @param outcome how it came to its end
 */
public record RemedyCase(
        Reference inspection,
        Reference remedy,
        OrganizationId organization,
        Optional<Reference> finding,
        boolean open,
        LocalDate orderedOn,
        Optional<LocalDate> dueOn,
        Optional<Long> workingDays,
        Optional<LocalDate> closedOn,
        Optional<RemedyOutcome> outcome) {

    RemedyCase extended(LocalDate to) {
        return new RemedyCase(
                inspection,
                remedy,
                organization,
                finding,
                open,
                orderedOn,
                Optional.of(to),
                workingDays,
                closedOn,
                outcome);
    }

    RemedyCase closed(RemedyOutcome as, LocalDate day) {
        return new RemedyCase(
                inspection,
                remedy,
                organization,
                finding,
                false,
                orderedOn,
                dueOn,
                workingDays,
                Optional.of(day),
                Optional.of(as));
    }

    /** The last day to do it: the one named, or that of the working days given, if the days off are known. */
    public Optional<LocalDate> lastDay(WorkCalendar calendar) {
        return dueOn.or(() -> workingDays.flatMap(
                days -> Deadline.within(orderedOn, Math.toIntExact(days), Unit.WORKING_DAYS, calendar)
                        .lastDay()));
    }

    /** Quá hạn: whether the last day is known to be over on a day and the remedy was not closed by then. */
    public boolean isOverdue(LocalDate day, WorkCalendar calendar) {
        return daysOverdue(day, calendar).count() > 0;
    }

    /** By how many days it is late on a day, or was when it was closed; none if it is not, or the last day is unknown. */
    public CalendarDays daysOverdue(LocalDate day, WorkCalendar calendar) {
        LocalDate until = until(day);
        return new CalendarDays(lastDay(calendar)
                .filter(until::isAfter)
                .map(last -> Math.toIntExact(until.toEpochDay() - last.toEpochDay()))
                .orElse(0));
    }

    /** The same in working days; empty where the days off are not known. */
    public Optional<WorkingDays> workingDaysOverdue(LocalDate day, WorkCalendar calendar) {
        LocalDate until = until(day);
        return lastDay(calendar)
                .flatMap(last -> until.isAfter(last)
                        ? calendar.workingDaysBetween(last, until).stream()
                                .mapToObj(WorkingDays::new)
                                .findFirst()
                        : Optional.of(new WorkingDays(0)));
    }

    private LocalDate until(LocalDate day) {
        return closedOn.filter(day::isAfter).orElse(day);
    }
}
