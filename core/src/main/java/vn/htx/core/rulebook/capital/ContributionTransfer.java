package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.DERIVED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.PassOnContribution;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/**
 * Chuyển nhượng phần vốn góp: Law 17/2023/QH15 has no rule on it, so the charter decides (R-CAP-20). Where the charter says
 * nothing, a contribution goes to another by being returned and put in anew.
 */
public final class ContributionTransfer implements FilingRule {

    private static final ReasonCode ALLOWED =
            ReasonCode.requirement(ContributionTransfer.class, "capital.transfer-allowed");
    private static final ReasonCode SILENT =
            ReasonCode.uncertainty(ContributionTransfer.class, "capital.transfer-charter-silent");

    @Override
    public String id() {
        return "R-CAP-20";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "law:17/2023/QH15", DERIVED)
                .withNote("searched whole: no article speaks of it, so the charter may allow it"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(ALLOWED, SILENT, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof PassOnContribution act) || act.ground() != PassOnContribution.Ground.TRANSFER) {
            return Reach.otherAct();
        }
        return Charter.of(filed.after(), act.organization(), filed.day())
                .findFlag(CharterParameter.TRANSFER_ALLOWED)
                .map(allowed -> Verdict.of(allowed).because(ALLOWED))
                .orElseGet(() -> Verdict.undetermined(SILENT));
    }
}
