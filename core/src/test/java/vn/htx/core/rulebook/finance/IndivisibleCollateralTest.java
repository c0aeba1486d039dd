package vn.htx.core.rulebook.finance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.finance.PledgeIndivisibleAsset;
import vn.htx.core.finance.RecordIndivisibleAsset;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class IndivisibleCollateralTest {

    private static final String RULE = "R-FIN-15";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, FROM_FUND, false, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, FROM_FUND, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, FROM_FUND, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, FROM_FUND, false, SATISFIED, asset.collateral",
        "2025-03-20, STATE_LAND, false, VIOLATED, asset.collateral",
        "2025-03-20, STATE_SUPPORTED, false, VIOLATED, asset.collateral",
        "2025-03-20, STATE_WORKS, false, VIOLATED, asset.collateral",
        "2025-03-20, DONATED, false, SATISFIED, asset.collateral",
        "2025-03-20, DONATED, true, VIOLATED, asset.collateral",
        "2025-03-20, OTHER, false, SATISFIED, asset.collateral"
    })
    void whatTheStateGaveIsNoCollateral(
            String day, IndivisibleAsset.Kind asset, boolean forbidden, Kind kind, String reason) {
        Said.verdict(
                Financed.history().and("2012-01-01", record(asset, forbidden)).filing(RULE, day, pledge(Financed.COOP)),
                kind,
                reason);
    }

    private static RecordIndivisibleAsset record(IndivisibleAsset.Kind asset, boolean forbidden) {
        return new RecordIndivisibleAsset(Financed.COOP, Financed.ONE, asset, Dong.of(5), forbidden);
    }

    private static PledgeIndivisibleAsset pledge(OrganizationId organization) {
        return new PledgeIndivisibleAsset(organization, Financed.ONE, Optional.empty());
    }

    @Test
    void saysWhy() {
        Finding finding = Financed.history()
                .and("2012-01-01", record(IndivisibleAsset.Kind.STATE_LAND, false))
                .filing(RULE, "2025-03-20", pledge(Financed.COOP));
        Said.citing(finding, "law:17/2023/QH15#88.3.d");
        Said.inBothLanguages(
                finding,
                "Tài sản loại state-land không được dùng bảo đảm khoản vay.",
                "This asset, of the kind state-land, may not be collateral.");
        Said.verdict(
                Financed.history().filing(RULE, "2025-03-20", pledge(Financed.COOP)),
                Kind.UNDETERMINED,
                "asset.unknown");
        Financed.reachesNeitherOtherActsNorGroups(RULE, pledge(Financed.GROUP));
    }
}
