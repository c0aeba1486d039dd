package vn.htx.core.rulebook.finance;

import static vn.htx.core.law.Confidence.UNKNOWN;

import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.PledgeIndivisibleAsset;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/**
 * Dùng tài sản chung không chia bảo đảm khoản vay: allowed, except State-supported land and assets, public works handed over,
 * and what a donor forbids (R-FIN-15).
 */
final class IndivisibleCollateral extends FinanceFiling<PledgeIndivisibleAsset> {

    private static final ReasonCode UNKNOWN = ReasonCode.uncertainty(IndivisibleCollateral.class, "asset.unknown");
    private static final ReasonCode COLLATERAL =
            ReasonCode.requirement(IndivisibleCollateral.class, "asset.collateral", "kind");

    IndivisibleCollateral() {
        super(
                "R-FIN-15",
                PledgeIndivisibleAsset.class,
                FinanceVersions.recalledBefore2024("88.3.d"),
                Set.of(),
                UNKNOWN,
                COLLATERAL);
    }

    @Override
    Verdict judge(PledgeIndivisibleAsset done, OrganizationOnDay organization, Law law) {
        return organization.list(FinanceFacts.INDIVISIBLE_ASSET).stream()
                .filter(held -> held.asset().equals(done.asset()))
                .findFirst()
                .map(held -> Verdict.of(!held.kind().goesToState() && !held.pledgeForbidden())
                        .because(COLLATERAL, "kind", RecordMapper.nameOf(held.kind())))
                .orElseGet(() -> Verdict.undetermined(UNKNOWN));
    }
}
