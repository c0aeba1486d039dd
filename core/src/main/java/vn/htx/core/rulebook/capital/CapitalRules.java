package vn.htx.core.rulebook.capital;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on capital. */
public final class CapitalRules {

    private CapitalRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                CapitalShare.ofOneMember(),
                CapitalShare.ofCapitalLinked(),
                CapitalShare.ofForeigners(),
                new MinimumContribution(),
                new PaymentDeadline(),
                new Defaulter(),
                new AdjustedCapital(),
                new CertificateDue(),
                ContributionValuation.atFormation(),
                ContributionValuation.inOperation(),
                CapitalReturn.solvent(),
                CapitalReturn.afterDuties(),
                new CapitalRegistration(),
                new ContributionTransfer(),
                new AssetChange());
    }
}
