package vn.htx.core.rulebook.capital;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class MinimumContributionTest {

    private static final String RULE = "R-CAP-06";

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 3, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 2, VIOLATED, capital.least",
        "2024-07-01, 3, SATISFIED, capital.least",
        "2024-07-01, 4, SATISFIED, capital.least",
    })
    void nobodyCommitsLessThanTheCharterAsks(String day, long millions, Kind kind, String reason) {
        var history = Contributions.cooperative("2020-01-01")
                .and("2020-01-01", Contributions.charter(CharterParameter.MINIMUM_CONTRIBUTION, "3000000"));

        Said.verdict(history.filing(RULE, day, Contributions.commit("c-1", "m-1", millions)), kind, reason);
    }

    @Test
    void whatWasCommittedBeforeCounts() {
        var history = Contributions.cooperative("2020-01-01")
                .and("2020-01-01", Contributions.charter(CharterParameter.MINIMUM_CONTRIBUTION, "3000000"))
                .and("2020-01-01", Contributions.commit("c-1", "m-1", 2));

        Said.verdict(
                history.filing(RULE, "2025-01-01", Contributions.commit("c-2", "m-1", 1)),
                Kind.SATISFIED,
                "capital.least");
    }

    @Test
    void theLawSetsNoAmountWhereTheCharterSetsNone() {
        var history = Contributions.cooperative("2020-01-01");

        Said.verdict(
                history.filing(RULE, "2025-01-01", Contributions.commit("c-1", "m-1", 1)),
                Kind.NOT_APPLICABLE,
                "capital.least-not-set");
        Said.verdict(
                history.filing(RULE, "2025-01-01", Contributions.pay("p-1", "m-1", 1)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
