package vn.htx.core.rulebook.finance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class InternalLoanTermTest {

    private static final String RULE = "R-FIN-16";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2013-07-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2013-07-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 2024-07-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 2025-07-01, SATISFIED, loan.term",
        "2025-03-20, 2026-03-19, SATISFIED, loan.term",
        "2025-03-20, 2026-03-20, SATISFIED, loan.term",
        "2025-03-20, 2026-03-21, VIOLATED, loan.term"
    })
    void runsNoLongerThanTwelveMonths(String day, String due, Kind kind, String reason) {
        Said.verdict(
                Financed.history().filing(RULE, day, Financed.lend(Financed.COOP, "m-1", 10, due, 100)), kind, reason);
    }

    @Test
    void saysWhy() {
        Finding finding = Financed.history()
                .filing(RULE, "2025-03-20", Financed.lend(Financed.COOP, "m-1", 10, "2026-03-21", 100));
        Said.citing(finding, "law:17/2023/QH15#83.1");
        Said.inBothLanguages(
                finding,
                "Thời hạn vay không quá 12 tháng, chậm nhất ngày 20/03/2026; khoản vay này đến ngày 21/03/2026.",
                "A loan runs no longer than 12 months, to 20/03/2026; this one runs to 21/03/2026.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, Financed.lend(Financed.GROUP, "m-1", 1, "2026-03-20", 1));
    }
}
