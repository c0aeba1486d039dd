package vn.htx.core.rulebook.support;

import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.support.SetFundCapital;

/**
 * Vốn điều lệ của Quỹ: the central fund has the capital the decree names, a local one no less than the least
 * (R-SUP-09-CAPITAL).
 */
final class FundCapital extends FundRule<SetFundCapital> {

    private static final Parameter<Dong> CENTRAL = Parameter.dong("support-fund.capital.central");
    private static final Parameter<Dong> LOCAL = Parameter.dong("support-fund.capital.local.minimum");
    private static final ReasonCode CAPITAL =
            ReasonCode.requirement(FundCapital.class, "support-fund.capital", "least", "capital");

    FundCapital() {
        super("R-SUP-09-CAPITAL", SetFundCapital.class, "37", Set.of(CENTRAL, LOCAL), CAPITAL);
    }

    @Override
    protected Verdict judge(SetFundCapital set, FiledAct filed, Law law) {
        return law.ask(set.level() == PolicyLevel.CENTRAL ? CENTRAL : LOCAL)
                .judge(least -> Verdict.of(set.capital().compareTo(least) >= 0)
                        .because(CAPITAL, "least", least, "capital", set.capital()));
    }
}
