package vn.htx.core.rulebook.capital;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.AssetKind;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.capital.Valuation;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Said;

class ContributionValuationTest {

    private static PayContribution inKind(Valuation valuation) {
        AssetKind asset = valuation == Valuation.NOT_NEEDED ? AssetKind.DONG : AssetKind.LAND_USE_RIGHT;
        return new PayContribution(
                Contributions.COOPERATIVE,
                "p-1",
                List.of(new Contribution(new MemberId("m-1"), Dong.of(1), asset, valuation, 0)),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "R-CAP-13, 2013-06-30, ALL_MEMBERS, NOT_APPLICABLE, law.rule-not-in-force",
        "R-CAP-13, 2013-07-01, ALL_MEMBERS, UNDETERMINED, law.rule-not-confirmed",
        "R-CAP-13, 2024-06-30, NONE, UNDETERMINED, law.rule-not-confirmed",
        "R-CAP-13, 2024-07-01, ALL_MEMBERS, SATISFIED, capital.valued",
        "R-CAP-13, 2024-07-01, VALUER_ACCEPTED_BY_MOST, SATISFIED, capital.valued",
        "R-CAP-13, 2024-07-01, NOT_NEEDED, SATISFIED, capital.valued",
        "R-CAP-13, 2024-07-01, AGREED_WITH_CONTRIBUTOR, VIOLATED, capital.valued",
        "R-CAP-13, 2024-07-01, NONE, VIOLATED, capital.valued",
        "R-CAP-14, 2024-07-01, NONE, NOT_APPLICABLE, reach.other-act",
    })
    void foundersValueWhatTheyPutInKind(String rule, String founded, Valuation valuation, Kind kind, String reason) {
        Said.verdict(Contributions.cooperative(founded).filing(rule, founded, inKind(valuation)), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NONE, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, NONE, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, NONE, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, AGREED_WITH_CONTRIBUTOR, SATISFIED, capital.valued",
        "2024-07-01, VALUER_ACCEPTED_BY_BOTH, SATISFIED, capital.valued",
        "2024-07-01, NOT_NEEDED, SATISFIED, capital.valued",
        "2024-07-01, ALL_MEMBERS, VIOLATED, capital.valued",
        "2024-07-01, NONE, VIOLATED, capital.valued",
    })
    void laterTheContributorAndTheOrganizationAgree(String day, Valuation valuation, Kind kind, String reason) {
        Said.verdict(Contributions.cooperative("2013-01-01").filing("R-CAP-14", day, inKind(valuation)), kind, reason);
    }
}
