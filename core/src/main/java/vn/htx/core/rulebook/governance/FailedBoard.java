package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.Fact;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.MeetingBody;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;

/**
 * Hội đồng quản trị triệu tập hai lần không đủ điều kiện họp: its chair calls an extraordinary general meeting within a time of
 * the second day planned (R-GOV-25).
 */
final class FailedBoard extends DutyOfMeeting {

    private static final Parameter<Integer> DAYS = Parameter.integer("board.call.general-meeting");

    FailedBoard() {
        super(
                "R-GOV-25-FAILED",
                Versions.recalledBefore2024("65.5.c"),
                Set.of(DAYS),
                Set.of(GovernanceFacts.FAILED_CALL, GovernanceFacts.GENERAL_MEETING),
                "meeting.after-failed-board");
    }

    @Override
    List<Duty> due(OrganizationOnDay organization, LocalDate until, Law law) {
        return organization.history(GovernanceFacts.FAILED_CALL).stream()
                .map(Fact::value)
                .filter(failed -> failed.body() == MeetingBody.BOARD && failed.call() == 2)
                .flatMap(failed ->
                        Duty.within(DAYS, law, failed.meeting().value(), failed.plannedOn(), organization.calendar())
                                .map(duty -> duty.done(extraordinary(failed.plannedOn(), organization)))
                                .stream())
                .toList();
    }

    private static Optional<LocalDate> extraordinary(LocalDate after, OrganizationOnDay organization) {
        return organization.history(GovernanceFacts.GENERAL_MEETING).stream()
                .filter(fact -> fact.value().kind() == MeetingKind.EXTRAORDINARY)
                .map(DutyOfMeeting::calledOn)
                .filter(day -> !day.isBefore(after))
                .min(LocalDate::compareTo);
    }
}
