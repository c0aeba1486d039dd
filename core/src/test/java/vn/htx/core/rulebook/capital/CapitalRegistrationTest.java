package vn.htx.core.rulebook.capital;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.RegisterCapitalChange;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.Said;

/** The cooperative's charter capital is 500 million đồng before. */
class CapitalRegistrationTest {

    private static final String RULE = "R-CAP-18";

    private static RegisterCapitalChange to(long amount, String changed) {
        return new RegisterCapitalChange(Contributions.COOPERATIVE, Dong.of(amount), LocalDate.parse(changed));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-20, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-21, 2024-07-01, SATISFIED, capital.change-registered",
        "2024-06-20, 2024-07-01, VIOLATED, capital.change-registered",
        "2025-03-01, 2025-03-10, SATISFIED, capital.change-registered",
        "2025-03-01, 2025-03-11, SATISFIED, capital.change-registered",
        "2025-03-01, 2025-03-12, VIOLATED, capital.change-registered",
    })
    void aLargeChangeIsRegisteredWithinTenDays(String changed, String registered, Kind kind, String reason) {
        Said.verdict(
                Contributions.cooperative("2013-01-01").filing(RULE, registered, to(600_000_000, changed)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "524999999, NOT_APPLICABLE, capital.change-small",
        "525000000, SATISFIED, capital.change-registered",
        "525000001, SATISFIED, capital.change-registered",
        "475000001, NOT_APPLICABLE, capital.change-small",
        "475000000, SATISFIED, capital.change-registered",
    })
    void fivePercentIsLarge(long amount, Kind kind, String reason) {
        Said.verdict(
                Contributions.cooperative("2013-01-01").filing(RULE, "2025-03-02", to(amount, "2025-03-01")),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "100999999999, NOT_APPLICABLE, capital.change-small",
        "101000000000, SATISFIED, capital.change-registered",
    })
    void aBillionIsLargeWhateverTheShare(long amount, Kind kind, String reason) {
        var history = Contributions.cooperative("2013-01-01").and("2014-01-01", to(100_000_000_000L, "2014-01-01"));

        Said.verdict(history.filing(RULE, "2025-03-02", to(amount, "2025-03-01")), kind, reason);
        Said.verdict(
                history.filing(RULE, "2025-01-01", Contributions.pay("p-1", "m-1", 1)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
