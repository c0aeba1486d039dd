package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.OrderDissolution;
import vn.htx.core.lifecycle.ResolveDissolution;
import vn.htx.core.organization.Reference;

/**
 * Điều kiện giải thể: an organization dissolves only when it can pay all debts and no dispute is pending (R-LIF-11; Law
 * 17/2023/QH15, Article 97.2). A resolution to dissolve without that is refused: bankruptcy is the way.
 */
public final class DissolutionSolvent implements FilingRule {

    private static final ReasonCode DEBTS =
            ReasonCode.requirement(DissolutionSolvent.class, "dissolution.solvent", "decision");
    private static final ReasonCode DISPUTE = new ReasonCode(
            DissolutionSolvent.class, "dissolution.dispute", Set.of(Verdict.Kind.VIOLATED), List.of("decision"));

    @Override
    public String id() {
        return "R-LIF-11";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#97.2", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(DEBTS, DISPUTE, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(ResolveDissolution.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (filed.act() instanceof ResolveDissolution act) {
            return judge(act.decision(), act.debtsPayable(), act.disputePending());
        } else if (filed.act() instanceof OrderDissolution act) {
            return judge(act.decision(), act.debtsPayable(), false);
        }
        return Reach.otherAct();
    }

    private static Verdict judge(Reference decision, boolean debtsPayable, boolean disputePending) {
        return disputePending
                ? Verdict.of(false).because(DISPUTE, "decision", decision)
                : Verdict.of(debtsPayable).because(DEBTS, "decision", decision);
    }
}
