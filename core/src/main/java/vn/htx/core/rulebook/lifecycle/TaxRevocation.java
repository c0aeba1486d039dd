package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.DissolutionCause;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.lifecycle.OrderDissolution;
import vn.htx.core.lifecycle.RevocationGround;

/**
 * Thu hồi theo đề nghị của cơ quan thuế: a certificate revoked at the tax office's request can be restored, and no dissolution
 * follows from it (R-LIF-15; Decree 92/2024/NĐ-CP, Article 53.5): an order to dissolve on that ground is refused.
 */
public final class TaxRevocation implements FilingRule {

    private static final ReasonCode GROUND =
            ReasonCode.requirement(TaxRevocation.class, "revocation.dissolves", "ground");

    @Override
    public String id() {
        return "R-LIF-15";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#53.5", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(GROUND, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(OrderDissolution.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof OrderDissolution act && act.cause() == DissolutionCause.REVOCATION
                ? filed.before(act.organization())
                        .find(LifecycleFacts.REVOCATION)
                        .map(revoked -> judge(revoked.ground()))
                        .orElseGet(Reach::otherAct)
                : Reach.otherAct();
    }

    private static Verdict judge(RevocationGround ground) {
        return Verdict.of(ground != RevocationGround.TAX_ENFORCEMENT)
                .because(GROUND, "ground", RecordMapper.nameOf(ground));
    }
}
