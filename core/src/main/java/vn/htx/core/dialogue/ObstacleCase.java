package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.time.CalendarDays;
import vn.htx.core.time.WorkCalendar;
import vn.htx.core.time.WorkingDays;

/**
 * Việc xử lý vướng mắc: where an obstacle stands on the days the fact holds.
 *
 * @param raisedOn the day it was raised
 * @param authority cơ quan được giao trả lời, the last one
 * @param assignedOn the day the authority was given it
 * @param dueOn the last day to answer
 * @param answer the document that answers it
 * @param answeredOn the day it was answered
 * @param closedOn the day it was resolved or withdrawn
 * @param policy the policy document that removed it
 */
public record ObstacleCase(
        Reference obstacle,
        ObstacleSubject subject,
        AreaCode area,
        Optional<OrganizationId> organization,
        ObstacleState state,
        LocalDate raisedOn,
        Optional<String> authority,
        Optional<LocalDate> assignedOn,
        Optional<LocalDate> dueOn,
        Optional<Reference> answer,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> closedOn,
        Optional<PolicyId> policy) {

    static ObstacleCase raised(RaiseObstacle by, LocalDate day) {
        return new ObstacleCase(
                by.obstacle(),
                by.subject(),
                by.area(),
                by.organization(),
                ObstacleState.RAISED,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, an authority has to answer; what was answered before did not do. */
    ObstacleCase assigned(String to, Optional<LocalDate> by, LocalDate day) {
        return new ObstacleCase(
                obstacle,
                subject,
                area,
                organization,
                ObstacleState.ASSIGNED,
                raisedOn,
                Optional.of(to),
                Optional.of(day),
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    ObstacleCase answered(Reference by, LocalDate day) {
        return new ObstacleCase(
                obstacle,
                subject,
                area,
                organization,
                ObstacleState.ANSWERED,
                raisedOn,
                authority,
                assignedOn,
                dueOn,
                Optional.of(by),
                Optional.of(day),
                Optional.empty(),
                Optional.empty());
    }

    ObstacleCase closed(ObstacleState as, Optional<PolicyId> by, LocalDate day) {
        return new ObstacleCase(
                obstacle,
                subject,
                area,
                organization,
                as,
                raisedOn,
                authority,
                assignedOn,
                dueOn,
                answer,
                answeredOn,
                Optional.of(day),
                by);
    }

    /** Whether it still stands in the way. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether the last day to answer is over on a day and nobody has answered. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && answeredOn.isEmpty() && dueOn.filter(day::isAfter).isPresent();
    }

    /** How long it has been open on a day, or was until it was closed: the day after it was raised is day 1. */
    public CalendarDays daysOpen(LocalDate day) {
        return new CalendarDays(Math.toIntExact(last(day).toEpochDay() - raisedOn.toEpochDay()));
    }

    /** The same in working days; empty where the days off are not known. */
    public Optional<WorkingDays> workingDaysOpen(LocalDate day, WorkCalendar calendar) {
        return calendar.workingDaysBetween(raisedOn, last(day)).stream()
                .mapToObj(WorkingDays::new)
                .findFirst();
    }

    private LocalDate last(LocalDate day) {
        if (day.isBefore(raisedOn)) {
            throw new IllegalArgumentException("the obstacle " + obstacle + " was raised on " + raisedOn
                    + "; it cannot have been open for some days on " + day);
        }
        return closedOn.filter(day::isAfter).orElse(day);
    }
}
