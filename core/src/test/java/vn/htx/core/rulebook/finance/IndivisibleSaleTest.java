package vn.htx.core.rulebook.finance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.DisposeIndivisibleAsset;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class IndivisibleSaleTest {

    private static final String RULE = "R-FIN-14";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, true, true, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, true, true, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, true, true, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, true, true, SATISFIED, asset.valued",
        "2025-03-20, false, true, VIOLATED, asset.valued",
        "2025-03-20, false, false, VIOLATED, asset.valued",
        "2025-03-20, true, false, UNDETERMINED, finance.meeting-unknown"
    })
    void itIsValuedAndDecidedFirst(String day, boolean valued, boolean decided, Kind kind, String reason) {
        Said.verdict(Financed.history().filing(RULE, day, sell(Financed.COOP, valued, decided)), kind, reason);
    }

    private static DisposeIndivisibleAsset sell(OrganizationId organization, boolean valued, boolean decided) {
        return new DisposeIndivisibleAsset(
                organization, Financed.ONE, Dong.of(5), valued, decided ? Financed.MEETING : Optional.empty());
    }

    @Test
    void saysWhy() {
        Finding finding = Financed.history().filing(RULE, "2025-03-20", sell(Financed.COOP, false, true));
        Said.citing(finding, "law:17/2023/QH15#88.3.c");
        Said.inBothLanguages(
                finding,
                "Tài sản chung không chia chưa được định giá độc lập trước khi chuyển nhượng, thanh lý.",
                "The indivisible asset was not independently valued before its sale.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, sell(Financed.GROUP, false, true));
    }
}
