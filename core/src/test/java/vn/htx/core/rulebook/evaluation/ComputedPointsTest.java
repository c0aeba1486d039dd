package vn.htx.core.rulebook.evaluation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.annual.AnnualFigures;
import vn.htx.core.annual.DraftYearlyReport;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class ComputedPointsTest {

    @ParameterizedTest
    @CsvSource({
        "2017-05-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2017-05-31, VIOLATED, points.contradicted",
        "2018-03-01, VIOLATED, points.contradicted",
    })
    void theBandsHoldSinceTheCircular(String day, Kind kind, String reason) {
        History history = figures("2012-01-01", 999_999_999, 0);
        Said.verdict(history.filing("R-EVA-05", day, Scored.self(Scored.AGRICULTURAL, 2016, "1b", "6")), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4",
        "999999999, 4",
        "1000000000, 6",
        "4999999999, 6",
        "5000000000, 8",
        "9999999999, 8",
        "10000000000, 10",
    })
    void revenueEarnsTheBandItReaches(long revenue, String points) {
        History history = figures("2012-01-01", revenue, 0);
        agrees(history, "1b", points);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0",
        "0, 0",
        "7, 2",
        "6999999, 2",
        "7000000, 4",
        "34999999, 4",
        "35000000, 7",
        "69999999, 7",
        "70000000, 10",
    })
    void incomePerMemberEarnsTheBandItReaches(long profitOfSevenMembers, String points) {
        agrees(figures("2012-01-01", 0, profitOfSevenMembers), "1c", points);
    }

    @ParameterizedTest
    @CsvSource({"999, 0", "1000, 4", "1199, 4", "1200, 8"})
    void revenueBesideThePlan(long revenue, String points) {
        AnnualFigures told = new AnnualFigures(
                Optional.of(Dong.of(1000)),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty());
        agrees(
                figures("2012-01-01", revenue, 0).and("2017-01-05", new DraftYearlyReport(Scored.COOP, 2016, told)),
                "1a",
                points);
    }

    @Test
    void withoutFiguresNothingFollows() {
        Said.verdict(
                Scored.cooperative("2012-01-01")
                        .filing("R-EVA-05", "2018-03-01", Scored.self(Scored.AGRICULTURAL, 2017, "1b", "6")),
                Kind.NOT_APPLICABLE,
                "points.no-figures");
    }

    private static void agrees(History history, String item, String points) {
        Said.verdict(
                history.filing("R-EVA-05", "2018-03-01", Scored.self(Scored.AGRICULTURAL, 2016, item, points)),
                Kind.SATISFIED,
                "points.computed");
        Said.verdict(
                history.filing("R-EVA-05", "2018-03-01", Scored.self(Scored.AGRICULTURAL, 2016, item, points + ".5")),
                Kind.VIOLATED,
                "points.contradicted");
    }

    private static History figures(String founded, long revenue, long profit) {
        YearlyFigures figures = new YearlyFigures(
                Dong.of(revenue),
                Optional.empty(),
                Dong.ZERO,
                Optional.empty(),
                Dong.of(profit),
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                0);
        return Scored.cooperative(founded)
                .and("2017-01-02", new RecordYearlyFigures(Scored.COOP, 2016, figures, Optional.empty()));
    }
}
