package vn.htx.core.rulebook.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;
import vn.htx.core.support.LendFromFund;

/**
 * Điều kiện vay vốn của Quỹ: own equity is a share of the project's capital, there is no bad debt at the first disbursement, and
 * the borrower is a legal entity or an adult with full capacity (R-SUP-09).
 */
final class FundConditions extends FundRule<LendFromFund> {

    private static final Parameter<Ratio> EQUITY = Parameter.ratio("fund-loan.equity.minimum");
    private static final ReasonCode CONDITIONS = ReasonCode.requirement(
            FundConditions.class, "fund-loan.conditions", "missing", "least", "equity", "capital");

    FundConditions() {
        super("R-SUP-09", LendFromFund.class, "22", Set.of(EQUITY), CONDITIONS);
    }

    @Override
    protected Verdict judge(LendFromFund lent, FiledAct filed, Law law) {
        return law.ask(EQUITY).judge(least -> {
            List<String> missing = missing(lent, least);
            return Verdict.of(missing.isEmpty())
                    .because(
                            CONDITIONS,
                            "missing",
                            missing.isEmpty() ? "-" : String.join(",", missing),
                            "least",
                            least,
                            "equity",
                            lent.terms().ownEquity(),
                            "capital",
                            lent.terms().projectCapital());
        });
    }

    private static List<String> missing(LendFromFund lent, Ratio least) {
        List<String> missing = new ArrayList<>();
        if (Ratio.of(lent.terms().ownEquity(), lent.terms().projectCapital()).isBelow(least)) {
            missing.add("own-equity");
        }
        if (!lent.terms().noBadDebt()) {
            missing.add("no-bad-debt");
        }
        if (!lent.terms().capable()) {
            missing.add("capacity");
        }
        return missing;
    }
}
