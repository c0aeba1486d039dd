package vn.htx.core.rulebook.finance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class LendingPoolTest {

    private static final String RULE = "R-FIN-18";

    @ParameterizedTest
    @CsvSource({
        "2024-10-31, 300, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-11-01, 300, SATISFIED, loan.pool",
        "2024-11-20, 299, SATISFIED, loan.pool",
        "2024-11-20, 301, VIOLATED, loan.pool"
    })
    void isNoMoreThanAShareOfEquity(String day, long pool, Kind kind, String reason) {
        Said.verdict(filed(day, pool, Financed.figures(2023, 0, 0, 1001, true)), kind, reason);
    }

    private static Finding filed(String day, long pool, RecordYearlyFigures figures) {
        return Financed.history()
                .and("2024-03-31", figures)
                .filing(RULE, day, Financed.lend(Financed.COOP, "m-1", 1, "2025-04-20", pool));
    }

    @Test
    void withoutStatementsFiledForTheYearItCannotSay() {
        Said.verdict(
                filed("2024-11-20", 1, Financed.figures(2023, 0, 0, 1000, false)),
                Kind.UNDETERMINED,
                "loan.equity-unknown");
        Said.verdict(
                filed("2024-11-20", 1, Financed.figures(2022, 0, 0, 1000, true)),
                Kind.UNDETERMINED,
                "loan.equity-unknown");
    }

    @Test
    void saysWhy() {
        Finding finding = filed("2024-11-20", 301, Financed.figures(2023, 0, 0, 1000, true));
        Said.citing(finding, "decree:113/2024/NĐ-CP#19");
        Said.inBothLanguages(
                finding,
                "Vốn cho vay nội bộ 301 đồng, vượt quá 30% của vốn chủ sở hữu 1.000 đồng.",
                "301 đồng are set apart for loans, more than 30% of the equity of 1,000.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, Financed.lend(Financed.GROUP, "m-1", 1, "2026-03-20", 1));
    }
}
