package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/** Triệu tập đại hội lần thứ hai, lần thứ ba: within how long of the day planned before (R-GOV-08). */
final class RepeatedCall extends GeneralMeetingRule {

    private static final Parameter<Integer> SECOND = Parameter.integer("meeting.call.second");
    private static final Parameter<Integer> THIRD = Parameter.integer("meeting.call.third");
    private static final ReasonCode FIRST_CALL = ReasonCode.exemption(RepeatedCall.class, "meeting.first-call");
    private static final ReasonCode INTERVAL =
            ReasonCode.requirement(RepeatedCall.class, "meeting.call-interval", "call", "latest", "held");

    RepeatedCall() {
        super("R-GOV-08-CALL", Versions.recalledBefore2024("59.7"), Set.of(SECOND, THIRD), FIRST_CALL, INTERVAL);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        int call = held.convocation().call();
        Optional<LocalDate> planned = held.convocation().previouslyPlannedOn();
        if (call == 1 || planned.isEmpty()) {
            return Verdict.notApplicable(FIRST_CALL);
        }
        return law.ask(call == 2 ? SECOND : THIRD).judge(days -> {
            LocalDate latest = planned.get().plusDays(days);
            return Verdict.of(!filed.day().isAfter(latest))
                    .because(INTERVAL, "call", call, "latest", latest, "held", filed.day());
        });
    }
}
