package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.EndMembership;
import vn.htx.core.member.EndMembership.Decider;
import vn.htx.core.member.MemberKind;

/**
 * Thẩm quyền chấm dứt tư cách thành viên: under full governance the board decides on official and capital-linked members,
 * under simplified governance the general meeting; on members without capital the director (R-MEM-21; Law 17/2023/QH15,
 * Articles 66.6, 68.4.đ, 70.9 and 71.3.g).
 */
public final class EndingDecider implements FilingRule {

    private static final ReasonCode DECIDER =
            ReasonCode.requirement(EndingDecider.class, "ending.decider", "required", "actual");
    private static final ReasonCode NO_DECISION = ReasonCode.exemption(EndingDecider.class, "ending.no-decision");
    private static final ReasonCode MODEL_UNKNOWN = ReasonCode.uncertainty(EndingDecider.class, "ending.model-unknown");

    @Override
    public String id() {
        return "R-MEM-21";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#66.6", VERIFIED)
                        .withNote("members without capital: Articles 68.4.đ and 71.3.g; simplified: Article 70.9"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(DECIDER, NO_DECISION, MODEL_UNKNOWN, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof EndMembership act)) {
            return Reach.otherAct();
        } else if (act.decidedBy() == Decider.NOBODY) {
            return Verdict.notApplicable(NO_DECISION);
        }
        boolean withoutCapital = EndingGround.kindOf(act.organization(), act.member(), filed)
                .equals(Optional.of(MemberKind.NON_CAPITAL_LINKED));
        if (withoutCapital) {
            return judge(Decider.DIRECTOR, act);
        }
        return filed.before(act.organization())
                .find(GovernanceFacts.MODEL)
                .map(model -> model.model() == GovernanceModel.FULL ? Decider.BOARD : Decider.GENERAL_MEETING)
                .map(required -> judge(required, act))
                .orElseGet(() -> Verdict.undetermined(MODEL_UNKNOWN));
    }

    private static Verdict judge(Decider required, EndMembership act) {
        return Verdict.of(act.decidedBy() == required)
                .because(
                        DECIDER,
                        "required",
                        RecordMapper.nameOf(required),
                        "actual",
                        RecordMapper.nameOf(act.decidedBy()));
    }
}
