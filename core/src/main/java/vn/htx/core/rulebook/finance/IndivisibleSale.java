package vn.htx.core.rulebook.finance;

import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.finance.DisposeIndivisibleAsset;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/**
 * Chuyển nhượng, thanh lý tài sản chung không chia: only after an independent valuation and a decision of the general meeting
 * (R-FIN-14). Whether the votes cast adopted it is for R-GOV-12.
 */
final class IndivisibleSale extends FinanceFiling<DisposeIndivisibleAsset> {

    private static final ReasonCode VALUED = ReasonCode.requirement(IndivisibleSale.class, "asset.valued");

    IndivisibleSale() {
        super(
                "R-FIN-14",
                DisposeIndivisibleAsset.class,
                FinanceVersions.recalledBefore2024("88.3.c"),
                Set.of(),
                VALUED,
                MEETING_UNKNOWN);
    }

    @Override
    Verdict judge(DisposeIndivisibleAsset done, OrganizationOnDay organization, Law law) {
        return done.valued() && done.meeting().isEmpty()
                ? Verdict.undetermined(MEETING_UNKNOWN)
                : Verdict.of(done.valued()).because(VALUED);
    }
}
