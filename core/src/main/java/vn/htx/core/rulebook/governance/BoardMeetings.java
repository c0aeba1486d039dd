package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.Fact;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.time.EffectivePeriod;

/**
 * Họp định kỳ của hội đồng quản trị: at least once in so many months, fewer in a cooperative than in a union (R-GOV-24),
 * for as long as there is a board.
 */
final class BoardMeetings extends DutyOfMeeting {

    private static final Parameter<Integer> COOPERATIVE = Parameter.integer("cooperative.board.meeting.interval");
    private static final Parameter<Integer> UNION = Parameter.integer("union.board.meeting.interval");

    BoardMeetings() {
        super(
                "R-GOV-24",
                Versions.corroboratedBefore2024("35", "65.3"),
                Set.of(COOPERATIVE, UNION),
                Set.of(GovernanceFacts.BOARD_MEETING, GovernanceFacts.OFFICE),
                "meeting.board");
    }

    @Override
    List<Duty> due(OrganizationOnDay organization, LocalDate until, Law law) {
        boolean union = organization.at(until).findKind().equals(Optional.of(OrganizationKind.UNION));
        return board(organization)
                .map(during -> recurring(
                        during,
                        organization.history(GovernanceFacts.BOARD_MEETING).stream()
                                .map(fact -> fact.period().from()),
                        union ? UNION : COOPERATIVE,
                        organization,
                        law))
                .orElse(List.of());
    }

    /** From the first day somebody was on the board to the last. */
    private static Optional<EffectivePeriod> board(OrganizationOnDay organization) {
        List<EffectivePeriod> periods = organization.history(GovernanceFacts.OFFICE).stream()
                .filter(fact -> fact.value().role().isOfBoard())
                .map(Fact::period)
                .toList();
        Optional<LocalDate> from = periods.stream().map(EffectivePeriod::from).min(LocalDate::compareTo);
        Optional<LocalDate> end = periods.stream().anyMatch(EffectivePeriod::isOpen)
                ? Optional.empty()
                : periods.stream().flatMap(period -> period.end().stream()).max(LocalDate::compareTo);
        return from.map(
                day -> end.map(last -> EffectivePeriod.of(day, last)).orElseGet(() -> EffectivePeriod.startingOn(day)));
    }
}
