package vn.htx.core.rulebook.capital;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.RegisterCapitalChange;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class AdjustedCapitalTest {

    private static final String RULE = "R-CAP-09";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, NOT_APPLICABLE, duty.none",
    })
    void theRuleBeginsWithTheLawOf2023(String day, Kind kind, String reason) {
        Said.verdict(Contributions.cooperative("2013-01-01").standing(RULE, "coop-x", day), kind, reason);
    }

    /** Committed on 2024-08-01, due by 2025-02-01, adjusted by 2025-03-03. */
    private static History halfPaid() {
        return Contributions.cooperative("2024-08-01")
                .and("2024-08-01", Contributions.commit("c-1", "m-1", 10))
                .and("2024-09-01", Contributions.pay("p-1", "m-1", 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, NOT_APPLICABLE, duty.none",
        "2025-03-03, SATISFIED, duty.kept",
        "2025-03-04, VIOLATED, capital.not-adjusted",
    })
    void capitalIsRegisteredAtWhatWasPaidWithinThirtyDays(String day, Kind kind, String reason) {
        Said.verdict(halfPaid().standing(RULE, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"5000000, SATISFIED, duty.kept", "4999999, VIOLATED, capital.not-adjusted"})
    void onlyWhatWasPaidWillDo(long registered, Kind kind, String reason) {
        var history = halfPaid()
                .and(
                        "2025-02-20",
                        new RegisterCapitalChange(
                                Contributions.COOPERATIVE, Dong.of(registered), LocalDate.of(2025, 2, 15)));

        Said.verdict(history.standing(RULE, "coop-x", "2025-06-01"), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-20, SATISFIED, duty.kept", "2025-03-19, VIOLATED, capital.not-adjusted"})
    void payingTheRestWillDoToo(String day, Kind kind, String reason) {
        var history = halfPaid().and("2025-03-20", Contributions.pay("p-2", "m-1", 5));

        Said.verdict(history.standing(RULE, "coop-x", day), kind, reason);
    }
}
