package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;

/**
 * Đại hội định kỳ trong mô hình rút gọn: members meet, in an annual or a periodic meeting, at least once in so many months
 * (R-GOV-04).
 */
final class PeriodicMeetings extends DutyOfMeeting {

    private static final Parameter<Integer> MONTHS = Parameter.integer("meeting.periodic.interval");

    PeriodicMeetings() {
        super(
                "R-GOV-04",
                Versions.recalledBefore2024("57.1"),
                Set.of(MONTHS),
                Set.of(GovernanceFacts.GENERAL_MEETING, GovernanceFacts.MODEL),
                "meeting.periodic");
    }

    @Override
    List<Duty> due(OrganizationOnDay organization, LocalDate until, Law law) {
        return organization.history(GovernanceFacts.MODEL).stream()
                .filter(fact -> fact.value().model() == GovernanceModel.SIMPLIFIED)
                .flatMap(fact -> recurring(fact.period(), ordinary(organization), MONTHS, organization, law).stream())
                .toList();
    }

    private static Stream<LocalDate> ordinary(OrganizationOnDay organization) {
        return organization.history(GovernanceFacts.GENERAL_MEETING).stream()
                .filter(fact -> fact.value().kind() == MeetingKind.ANNUAL
                        || fact.value().kind() == MeetingKind.PERIODIC)
                .map(fact -> fact.period().from());
    }
}
