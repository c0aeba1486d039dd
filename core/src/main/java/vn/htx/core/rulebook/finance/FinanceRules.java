package vn.htx.core.rulebook.finance;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on finance. */
public final class FinanceRules {

    private FinanceRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                CharterRates.ofInternalFund(),
                new FundAllocation(),
                CharterRates.ofExternalFund(),
                new FundSpending(),
                new IncomeOrder(),
                new InternalIncomeShare(),
                CharterRates.ofInternalRatio(),
                new InternalRatioKept(),
                new IndivisibleSale(),
                new IndivisibleCollateral(),
                new InternalLoanTerm(),
                new InternalBorrower(),
                new LendingConditions(),
                new LendingPool(),
                new LoanPerMember(),
                new LegacyCredit(),
                new InvestmentPurpose(),
                new CircularHolding(),
                new EnterpriseNotice(),
                new AuditDuty());
    }
}
