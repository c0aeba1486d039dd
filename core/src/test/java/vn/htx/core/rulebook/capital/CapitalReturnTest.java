package vn.htx.core.rulebook.capital;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.ReturnContribution;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Said;

class CapitalReturnTest {

    private static ReturnContribution returning(boolean dutiesMet, boolean solvent) {
        return new ReturnContribution(
                Contributions.COOPERATIVE,
                "r-1",
                new MemberId("m-1"),
                Dong.of(1),
                dutiesMet,
                solvent,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "R-CAP-16, 2013-06-30, true, NOT_APPLICABLE, law.rule-not-in-force",
        "R-CAP-16, 2013-07-01, true, UNDETERMINED, law.rule-not-confirmed",
        "R-CAP-16, 2024-06-30, false, UNDETERMINED, law.rule-not-confirmed",
        "R-CAP-16, 2024-07-01, true, SATISFIED, capital.return-solvent",
        "R-CAP-16, 2024-07-01, false, VIOLATED, capital.return-solvent",
        "R-CAP-19, 2013-06-30, true, NOT_APPLICABLE, law.rule-not-in-force",
        "R-CAP-19, 2013-07-01, true, UNDETERMINED, law.rule-not-confirmed",
        "R-CAP-19, 2024-06-30, false, UNDETERMINED, law.rule-not-confirmed",
        "R-CAP-19, 2024-07-01, true, SATISFIED, capital.return-duties",
        "R-CAP-19, 2024-07-01, false, VIOLATED, capital.return-duties",
    })
    void aContributionIsReturnedWhenNothingStandsAgainstIt(
            String rule, String day, boolean met, Kind kind, String reason) {
        var history = Contributions.cooperative("2013-01-01");
        var act = rule.equals("R-CAP-16") ? returning(true, met) : returning(met, true);

        Said.verdict(history.filing(rule, day, act), kind, reason);
        Said.verdict(
                history.filing(rule, "2025-01-01", Contributions.pay("p-1", "m-1", 1)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
