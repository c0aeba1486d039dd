package vn.htx.core.rulebook.finance;

import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.finance.AllocateFund;
import vn.htx.core.finance.Fund;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationKind;

/**
 * Tỷ lệ trích quỹ chung không chia từ thu nhập bên ngoài: a cooperative sets aside no less than one share, a union no less than
 * another, of external income and of income from enterprises and shares (R-FIN-02).
 */
final class FundAllocation extends FinanceFiling<AllocateFund> {

    /** The least share of a cooperative. */
    static final Parameter<Ratio> COOPERATIVE = Parameter.ratio("fund.external.minimum.cooperative");
    /** The least share of a union. */
    static final Parameter<Ratio> UNION = Parameter.ratio("fund.external.minimum.union");

    private static final ReasonCode NO_RATE = ReasonCode.exemption(FundAllocation.class, "fund.no-rate");
    private static final ReasonCode INCOME_UNKNOWN =
            ReasonCode.uncertainty(FundAllocation.class, "fund.income-unknown");
    private static final ReasonCode RATE =
            ReasonCode.requirement(FundAllocation.class, "fund.rate", "minimum", "amount", "income");

    FundAllocation() {
        super(
                "R-FIN-02",
                AllocateFund.class,
                FinanceVersions.recalledBefore2024("84.2"),
                Set.of(COOPERATIVE, UNION),
                NO_RATE,
                INCOME_UNKNOWN,
                RATE);
    }

    /** The least share of an organization. */
    static Parameter<Ratio> minimumOf(OrganizationOnDay organization) {
        return organization.findKind().equals(Optional.of(OrganizationKind.UNION)) ? UNION : COOPERATIVE;
    }

    @Override
    Verdict judge(AllocateFund done, OrganizationOnDay organization, Law law) {
        if (done.fund() != Fund.COMMON_INDIVISIBLE || !done.source().isExternalIncome()) {
            return Verdict.notApplicable(NO_RATE);
        }
        return law.ask(minimumOf(organization))
                .judge(minimum -> done.income()
                        .map(income -> judge(done.amount(), income, minimum))
                        .orElseGet(() -> Verdict.undetermined(INCOME_UNKNOWN)));
    }

    private static Verdict judge(Dong amount, Dong income, Ratio minimum) {
        boolean enough = income.isZero() || Ratio.of(amount, income).isAtLeast(minimum);
        return Verdict.of(enough).because(RATE, "minimum", minimum, "amount", amount, "income", income);
    }
}
