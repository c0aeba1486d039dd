package vn.htx.core.rulebook.capital;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.PassOnContribution;
import vn.htx.core.capital.PassOnContribution.Ground;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Said;

class ContributionTransferTest {

    private static final String RULE = "R-CAP-20";

    private static PassOnContribution passing(Ground ground) {
        return new PassOnContribution(
                Contributions.COOPERATIVE, "t-1", ground, new MemberId("m-1"), new MemberId("m-2"), Dong.of(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, true, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, true, SATISFIED, capital.transfer-allowed",
        "2024-07-01, false, VIOLATED, capital.transfer-allowed",
    })
    void theCharterDecides(String day, String allowed, Kind kind, String reason) {
        var history = Contributions.cooperative("2013-01-01")
                .and("2013-01-01", Contributions.charter(CharterParameter.TRANSFER_ALLOWED, allowed));

        Said.verdict(history.filing(RULE, day, passing(Ground.TRANSFER)), kind, reason);
    }

    @Test
    void whereTheCharterSaysNothingNeitherDoesTheLaw() {
        var history = Contributions.cooperative("2013-01-01");

        Said.verdict(
                history.filing(RULE, "2025-01-01", passing(Ground.TRANSFER)),
                Kind.UNDETERMINED,
                "capital.transfer-charter-silent");
        Said.verdict(
                history.filing(RULE, "2025-01-01", passing(Ground.INHERITANCE)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
