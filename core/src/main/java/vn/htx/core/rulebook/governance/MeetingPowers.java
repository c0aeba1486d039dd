package vn.htx.core.rulebook.governance;

import java.util.Set;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.MeetingDecision;

/**
 * Thẩm quyền của đại hội thành viên: what a general meeting has to decide was put to the vote in the meeting named
 * (R-GOV-19).
 */
final class MeetingPowers extends CitedRule<FiledAct> implements FilingRule {

    private static final ReasonCode UNNAMED = ReasonCode.uncertainty(MeetingPowers.class, "resolution.meeting-unknown");
    private static final ReasonCode ON_AGENDA =
            ReasonCode.requirement(MeetingPowers.class, "resolution.matter", "meeting", "matter");

    MeetingPowers() {
        super("R-GOV-19", Versions.recalledBefore2024("64"), Set.of(), Set.of(UNNAMED, ON_AGENDA, Reach.OTHER_ACT));
    }

    @Override
    public Set<String> refusesOn() {
        return Resolution.ACTS;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof MeetingDecision decision)) {
            return Reach.otherAct();
        }
        return Resolution.find(decision, filed)
                .map(resolution -> Verdict.of(!resolution.matters().isEmpty())
                        .because(
                                ON_AGENDA,
                                "meeting",
                                resolution.meeting().meeting(),
                                "matter",
                                RecordMapper.nameOf(decision.decidedAs())))
                .orElseGet(() -> Verdict.undetermined(UNNAMED));
    }
}
