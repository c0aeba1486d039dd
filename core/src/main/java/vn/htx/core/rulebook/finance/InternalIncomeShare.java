package vn.htx.core.rulebook.finance;

import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.finance.DistributeIncome;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/** Phân phối thu nhập giao dịch nội bộ: no less than a share goes to official members by use and labour (R-FIN-06). */
final class InternalIncomeShare extends FinanceFiling<DistributeIncome> {

    private static final Parameter<Ratio> MINIMUM = Parameter.ratio("income.internal.by-use.minimum");
    private static final ReasonCode NONE = ReasonCode.exemption(InternalIncomeShare.class, "income.no-internal");
    private static final ReasonCode SHARE =
            ReasonCode.requirement(InternalIncomeShare.class, "income.by-use", "minimum", "given", "internal");

    InternalIncomeShare() {
        super(
                "R-FIN-06",
                DistributeIncome.class,
                FinanceVersions.recalledBefore2024("86.3.a"),
                Set.of(MINIMUM),
                NONE,
                SHARE);
    }

    @Override
    Verdict judge(DistributeIncome done, OrganizationOnDay organization, Law law) {
        if (done.internal().isZero()) {
            return Verdict.notApplicable(NONE);
        }
        Ratio share = Ratio.of(done.internalByUse(), done.internal());
        return law.ask(MINIMUM)
                .judge(minimum -> Verdict.of(share.isAtLeast(minimum))
                        .because(
                                SHARE, "minimum", minimum, "given", done.internalByUse(), "internal", done.internal()));
    }
}
