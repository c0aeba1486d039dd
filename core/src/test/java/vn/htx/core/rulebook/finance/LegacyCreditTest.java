package vn.htx.core.rulebook.finance;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.ExtendInternalLoan;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class LegacyCreditTest {

    private static final String RULE = "R-FIN-20";

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, NOT_APPLICABLE, law.rule-not-in-force",
        "2023-09-01, VIOLATED, credit.stopped",
        "2024-06-30, VIOLATED, credit.stopped",
        "2024-07-01, NOT_APPLICABLE, credit.later"
    })
    void nothingIsLentUntilTheNewLaw(String day, Kind kind, String reason) {
        Said.verdict(
                Financed.history().filing(RULE, day, Financed.lend(Financed.COOP, "m-1", 1, "2025-01-01", 1)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 2023-09-01, VIOLATED, credit.extended",
        "2023-08-31, 2025-03-20, VIOLATED, credit.extended",
        "2023-09-01, 2025-03-20, NOT_APPLICABLE, credit.later"
    })
    void olderLoansAreNotExtended(String lent, String day, Kind kind, String reason) {
        Said.verdict(extended(lent, day), kind, reason);
    }

    private static Finding extended(String lent, String day) {
        return Financed.history()
                .and(lent, Financed.lend(Financed.COOP, "m-1", 1, "2025-01-01", 1))
                .filing(RULE, day, new ExtendInternalLoan(Financed.COOP, Financed.ONE, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void saysWhy() {
        Finding finding = extended("2023-08-31", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#115.3");
        Said.inBothLanguages(
                finding,
                "Khoản vay ngày 31/08/2023 theo quy định cũ không được gia hạn.",
                "A loan of 31/08/2023 under the former law is not extended.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, Financed.lend(Financed.GROUP, "m-1", 1, "2026-03-20", 1));
    }
}
