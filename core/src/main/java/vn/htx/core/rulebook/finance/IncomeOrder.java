package vn.htx.core.rulebook.finance;

import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.finance.DistributeIncome;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;

/** Thứ tự phân phối thu nhập: only what funds, tax, duties and losses leave is distributed (R-FIN-05). */
final class IncomeOrder extends FinanceFiling<DistributeIncome> {

    private static final ReasonCode LEFT =
            ReasonCode.requirement(IncomeOrder.class, "income.left", "remaining", "distributed");

    IncomeOrder() {
        super("R-FIN-05", DistributeIncome.class, FinanceVersions.recalledBefore2024("86"), Set.of(), LEFT);
    }

    @Override
    Verdict judge(DistributeIncome done, OrganizationOnDay organization, Law law) {
        Dong remaining = done.use().remaining();
        return Verdict.of(done.distributed().compareTo(remaining) <= 0)
                .because(LEFT, "remaining", remaining, "distributed", done.distributed());
    }
}
