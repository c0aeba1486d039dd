package vn.htx.core.rulebook.finance;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.finance.Investment;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/**
 * Mục đích và nguồn vốn thành lập doanh nghiệp, góp vốn, mua cổ phần: to support its own activity, decided by the general
 * meeting, with no indivisible money or assets (R-FIN-21).
 */
final class InvestmentPurpose extends FinanceFiling<Investment> {

    private static final ReasonCode PURPOSE = ReasonCode.requirement(InvestmentPurpose.class, "investment.purpose");
    private static final ReasonCode INDIVISIBLE =
            new ReasonCode(InvestmentPurpose.class, "investment.indivisible", Set.of(Verdict.Kind.VIOLATED), List.of());

    InvestmentPurpose() {
        super(
                "R-FIN-21",
                Investment.class,
                FinanceVersions.recalledBefore2024("81.1"),
                Set.of(),
                PURPOSE,
                INDIVISIBLE,
                MEETING_UNKNOWN);
    }

    @Override
    Verdict judge(Investment done, OrganizationOnDay organization, Law law) {
        if (done.grounds().indivisibleMoney()) {
            return Verdict.of(false).because(INDIVISIBLE);
        }
        boolean purpose = done.grounds().supportsOwnActivity();
        return purpose && done.meeting().isEmpty()
                ? Verdict.undetermined(MEETING_UNKNOWN)
                : Verdict.of(purpose).because(PURPOSE);
    }
}
