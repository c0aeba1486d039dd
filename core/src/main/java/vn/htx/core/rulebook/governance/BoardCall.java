package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/** Triệu tập họp hội đồng quản trị lần thứ hai: within how long of the day first planned (R-GOV-25). */
final class BoardCall extends BoardMeetingRule {

    private static final Parameter<Integer> DAYS = Parameter.integer("board.call.second");
    private static final ReasonCode FIRST_CALL = ReasonCode.exemption(BoardCall.class, "board.first-call");
    private static final ReasonCode INTERVAL =
            ReasonCode.requirement(BoardCall.class, "board.call-interval", "latest", "held");

    BoardCall() {
        super("R-GOV-25-CALL", Versions.recalledBefore2024("65.5.b"), Set.of(DAYS), FIRST_CALL, INTERVAL);
    }

    @Override
    Verdict judge(HoldBoardMeeting held, FiledAct filed, Law law) {
        if (held.call() == 1 || held.previouslyPlannedOn().isEmpty()) {
            return Verdict.notApplicable(FIRST_CALL);
        }
        LocalDate planned = held.previouslyPlannedOn().get();
        return law.ask(DAYS).judge(days -> {
            LocalDate latest = planned.plusDays(days);
            return Verdict.of(!filed.day().isAfter(latest)).because(INTERVAL, "latest", latest, "held", filed.day());
        });
    }
}
