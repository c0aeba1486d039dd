package vn.htx.core.rulebook.finance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class InternalRatioKeptTest {

    private static final String RULE = "R-FIN-10-RATIO";

    private static History chartered() {
        return Financed.history()
                .and(
                        "2010-01-01",
                        Financed.charter(Financed.COOP, new Provision(CharterParameter.MINIMUM_INTERNAL_RATIO, "60%")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 600, 0, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 600, 0, SATISFIED, ratio.kept",
        "2025-03-20, 601, 0, SATISFIED, ratio.kept",
        "2025-03-20, 599, 599, VIOLATED, ratio.kept",
        "2025-03-20, 599, 600, SATISFIED, ratio.kept"
    })
    void byRevenueOrByCost(String day, long internalRevenue, long internalCost, Kind kind, String reason) {
        Said.verdict(filed(internalRevenue, internalCost).standing(RULE, "coop-x", day), kind, reason);
    }

    private static History filed(long internalRevenue, long internalCost) {
        return chartered()
                .and("2023-03-31", Financed.figures(2022, 0, 0, 1, true))
                .and("2024-03-31", Financed.figures(2023, internalRevenue, internalCost, 1, true));
    }

    @Test
    void withoutFiguresItCannotSayAndWithoutAMinimumItHasNothingToSay() {
        Said.verdict(chartered().standing(RULE, "coop-x", "2025-03-20"), Kind.UNDETERMINED, "ratio.unknown");
        Said.verdict(
                Financed.history().standing(RULE, "coop-x", "2025-03-20"), Kind.NOT_APPLICABLE, "ratio.no-minimum");
        Said.verdict(
                Financed.history().standing(RULE, "group-x", "2025-03-20"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }

    @Test
    void withoutRevenueAndCostItCannotSay() {
        Dong none = Dong.ZERO;
        RecordYearlyFigures idle = new RecordYearlyFigures(
                Financed.COOP,
                2023,
                new YearlyFigures(none, Optional.empty(), none, Optional.empty(), none, none, none, none, none, 0),
                Optional.empty());
        Said.verdict(
                chartered().and("2024-03-31", idle).standing(RULE, "coop-x", "2025-03-20"),
                Kind.UNDETERMINED,
                "ratio.unknown");
    }

    @Test
    void saysWhy() {
        Finding finding = filed(1, 1).standing(RULE, "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#40.11");
        Said.inBothLanguages(
                finding,
                "Năm 2023 không đạt tỷ lệ tối thiểu 60%, cả theo doanh thu và theo chi phí.",
                "In 2023 the ratio fell short of 60%, by revenue and by cost.");
    }
}
