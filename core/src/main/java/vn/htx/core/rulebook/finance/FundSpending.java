package vn.htx.core.rulebook.finance;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundUse;
import vn.htx.core.finance.UseFund;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/**
 * Sử dụng quỹ chung không chia: only to form and develop indivisible assets; idle money may be saved or be collateral, unless
 * the State or the donor who gave it forbids that (R-FIN-04).
 */
final class FundSpending extends FinanceFiling<UseFund> {

    private static final ReasonCode OTHER_FUND = ReasonCode.exemption(FundSpending.class, "fund.other");
    private static final ReasonCode USE = ReasonCode.requirement(FundSpending.class, "fund.use", "use");
    private static final ReasonCode FORBIDDEN =
            new ReasonCode(FundSpending.class, "fund.use-forbidden", Set.of(Verdict.Kind.VIOLATED), List.of("use"));

    FundSpending() {
        super("R-FIN-04", UseFund.class, FinanceVersions.since2024("87.1"), Set.of(), OTHER_FUND, USE, FORBIDDEN);
    }

    @Override
    Verdict judge(UseFund done, OrganizationOnDay organization, Law law) {
        if (done.fund() != Fund.COMMON_INDIVISIBLE) {
            return Verdict.notApplicable(OTHER_FUND);
        }
        String use = RecordMapper.nameOf(done.use());
        if (done.use().isOfIdleMoney() && done.forbiddenByGiver()) {
            return Verdict.of(false).because(FORBIDDEN, "use", use);
        }
        return Verdict.of(done.use().isOfIdleMoney() || done.use() == FundUse.INDIVISIBLE_ASSET)
                .because(USE, "use", use);
    }
}
