package vn.htx.core.rulebook.finance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundSource;
import vn.htx.core.finance.FundUse;
import vn.htx.core.finance.UseFund;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class FundSpendingTest {

    private static final String RULE = "R-FIN-04";

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, COMMON_INDIVISIBLE, OTHER, false, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, COMMON_INDIVISIBLE, OTHER, false, VIOLATED, fund.use",
        "2025-03-20, COMMON_INDIVISIBLE, INDIVISIBLE_ASSET, true, SATISFIED, fund.use",
        "2025-03-20, COMMON_INDIVISIBLE, SAVING, false, SATISFIED, fund.use",
        "2025-03-20, COMMON_INDIVISIBLE, COLLATERAL, false, SATISFIED, fund.use",
        "2025-03-20, COMMON_INDIVISIBLE, SAVING, true, VIOLATED, fund.use-forbidden",
        "2025-03-20, COMMON_INDIVISIBLE, ENTERPRISE_OR_SHARES, false, VIOLATED, fund.use",
        "2025-03-20, COMMON_INDIVISIBLE, SHARED_OUT, false, VIOLATED, fund.use",
        "2025-03-20, FINANCIAL_RESERVE, SHARED_OUT, false, NOT_APPLICABLE, fund.other"
    })
    void theIndivisibleFundIsForIndivisibleAssets(
            String day, Fund fund, FundUse use, boolean forbidden, Kind kind, String reason) {
        Said.verdict(Financed.history().filing(RULE, day, use("coop-x", fund, use, forbidden)), kind, reason);
    }

    @Test
    void saysWhy() {
        Finding finding = Financed.history()
                .filing(RULE, "2025-03-20", use("coop-x", Fund.COMMON_INDIVISIBLE, FundUse.SHARED_OUT, false));
        Said.citing(finding, "law:17/2023/QH15#87.1");
        Said.inBothLanguages(
                finding,
                "Quỹ chung không chia chỉ được dùng để hình thành, phát triển tài sản chung không chia; đã dùng cho:"
                        + " shared-out.",
                "The common indivisible fund is only for indivisible assets; it was used for: shared-out.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, use("group-x", Fund.OTHER, FundUse.OTHER, false));
    }

    private static UseFund use(String organization, Fund fund, FundUse use, boolean forbidden) {
        return new UseFund(
                new OrganizationId(organization),
                Financed.ONE,
                fund,
                FundSource.DONATION,
                2025,
                use,
                Dong.of(5),
                forbidden);
    }
}
