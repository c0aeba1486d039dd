package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;

/**
 * Đại hội thường niên: called within so many months from the end of each fiscal year (R-GOV-05, and the yearly meeting of
 * R-GOV-04). A meeting is called on the day its notice is sent, or, if that is not filed, held.
 */
final class AnnualMeeting extends DutyOfMeeting {

    /** Within how many months. */
    static final Parameter<Integer> LIMIT = Parameter.integer("meeting.annual.deadline");

    AnnualMeeting() {
        super(
                "R-GOV-05",
                Versions.recalledBefore2024("59.1"),
                Set.of(LIMIT),
                Set.of(GovernanceFacts.GENERAL_MEETING, CharterFacts.SETTING),
                "meeting.annual");
    }

    @Override
    List<Duty> due(OrganizationOnDay organization, LocalDate until, Law law) {
        FiscalYears years = new FiscalYears(organization);
        LocalDate first = first(organization);
        List<Duty> duties = new ArrayList<>();
        if (!years.areKnown(until) && !first.isAfter(until)) {
            duties.add(new Duty("", first, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        years.ends(first, until)
                .forEach(end -> Duty.within(LIMIT, law, String.valueOf(end.getYear()), end, organization.calendar())
                        .map(duty -> duty.done(calledAfter(end, organization)))
                        .ifPresent(duties::add));
        return duties;
    }

    private static Optional<LocalDate> calledAfter(LocalDate end, OrganizationOnDay organization) {
        return organization.history(GovernanceFacts.GENERAL_MEETING).stream()
                .filter(fact -> fact.value().kind() == MeetingKind.ANNUAL)
                .filter(fact -> fact.period().from().isAfter(end))
                .filter(fact -> !fact.period().from().isAfter(end.plusYears(1)))
                .map(DutyOfMeeting::calledOn)
                .filter(day -> day.isAfter(end))
                .min(LocalDate::compareTo);
    }
}
