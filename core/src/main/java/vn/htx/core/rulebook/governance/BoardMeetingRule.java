package vn.htx.core.rulebook.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/** A rule about how the board met and what it decided. */
abstract class BoardMeetingRule extends CitedRule<FiledAct> implements FilingRule {

    BoardMeetingRule(String id, List<RuleVersion> versions, Set<Parameter<?>> reads, ReasonCode... reasons) {
        super(id, versions, reads, with(reasons));
    }

    private static Set<ReasonCode> with(ReasonCode... reasons) {
        Set<ReasonCode> all = new HashSet<>(List.of(reasons));
        all.addAll(List.of(Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION));
        return all;
    }

    @Override
    public final Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof HoldBoardMeeting held)) {
            return Reach.otherAct();
        } else if (!filed.after(held.organization()).isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        return judge(held, filed, law);
    }

    /** Judges a meeting of the board of a cooperative or union. */
    abstract Verdict judge(HoldBoardMeeting held, FiledAct filed, Law law);
}
