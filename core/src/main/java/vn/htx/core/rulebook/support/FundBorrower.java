package vn.htx.core.rulebook.support;

import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.support.FundCustomer;
import vn.htx.core.support.LendFromFund;

/**
 * Đối tượng cho vay của Quỹ: cooperatives, unions, and members of groups and cooperatives that are no enterprises
 * (R-SUP-09-CUSTOMER).
 */
final class FundBorrower extends FundRule<LendFromFund> {

    private static final Set<FundCustomer> CUSTOMERS = Set.of(
            FundCustomer.COOPERATIVE,
            FundCustomer.UNION,
            FundCustomer.MEMBER_OF_GROUP,
            FundCustomer.MEMBER_OF_COOPERATIVE);
    private static final ReasonCode CUSTOMER =
            ReasonCode.requirement(FundBorrower.class, "fund-loan.customer", "customer");

    FundBorrower() {
        super("R-SUP-09-CUSTOMER", LendFromFund.class, "20.1", Set.of(), CUSTOMER);
    }

    @Override
    protected Verdict judge(LendFromFund lent, FiledAct filed, Law law) {
        return Verdict.of(CUSTOMERS.contains(lent.customer()))
                .because(CUSTOMER, "customer", RecordMapper.nameOf(lent.customer()));
    }
}
