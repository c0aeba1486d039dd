package vn.htx.core.rulebook.governance;

import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.Attendance;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.Quorum;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Điều kiện tiến hành đại hội thành viên: the share of those called who must take part, less on the second call; from the
 * third call on any number will do (R-GOV-08).
 */
final class MeetingQuorum extends GeneralMeetingRule {

    private static final Parameter<Ratio> FIRST = Parameter.ratio("meeting.quorum.first");
    private static final Parameter<Ratio> SECOND = Parameter.ratio("meeting.quorum.second");
    private static final ReasonCode QUORUM =
            ReasonCode.requirement(MeetingQuorum.class, "meeting.quorum", "required", "present", "called");
    private static final ReasonCode ANY = ReasonCode.exemption(MeetingQuorum.class, "meeting.quorum-any", "call");

    MeetingQuorum() {
        super("R-GOV-08", Versions.recalledBefore2024("59.7"), Set.of(FIRST, SECOND), QUORUM, ANY);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        int call = held.convocation().call();
        if (call > 2) {
            return Verdict.notApplicable(ANY, "call", call);
        }
        Attendance who = held.attendance();
        return law.ask(call == 1 ? FIRST : SECOND)
                .judge(share -> Verdict.of(Quorum.atLeast(who.present(), who.called(), share))
                        .because(QUORUM, "required", share, "present", who.present(), "called", who.called()));
    }
}
