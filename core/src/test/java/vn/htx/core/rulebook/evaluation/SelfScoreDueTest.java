package vn.htx.core.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.evaluation.EndEvaluationScheme;
import vn.htx.core.evaluation.LeaveUnranked;
import vn.htx.core.evaluation.UnrankedReason;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.Sector;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class SelfScoreDueTest {

    @ParameterizedTest
    @CsvSource({
        "2020-03-31, NOT_APPLICABLE, law.rule-not-in-force",
        "2020-04-01, NOT_APPLICABLE, duty.none",
        "2020-12-13, NOT_APPLICABLE, duty.none",
        "2020-12-14, SATISFIED, duty.kept",
        "2020-12-15, SATISFIED, duty.kept",
        "2020-12-16, VIOLATED, self-score.general",
        "2020-12-20, SATISFIED, duty.kept",
        "2021-12-16, VIOLATED, self-score.general",
    })
    void underTheGeneralSchemeTheFifteenthOfDecemberIsTheLastDay(String day, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative("2012-01-01")
                        .and("2020-12-20", Scored.self(Scored.GENERAL, 2020, "5", "8"))
                        .standing("R-EVA-04", "coop-x", day),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2017-05-31, NOT_APPLICABLE, duty.none",
        "2017-12-31, SATISFIED, duty.kept",
        "2018-03-31, SATISFIED, duty.kept",
        "2018-04-01, VIOLATED, self-score.agricultural",
        "2018-04-05, SATISFIED, duty.kept",
    })
    void underTheAgriculturalSchemeItIsSentInBeforeTheFirstOfApril(String day, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative("2012-01-01")
                        .and("2018-04-05", Scored.self(Scored.AGRICULTURAL, 2017, "2a", "8"))
                        .standing("R-SIZ-12", "coop-x", day),
                kind,
                reason);
    }

    @Test
    void nothingIsDueUnderASchemeThatIsNotInUse() {
        nothingDue(History.empty().and("2012-01-01", Cooperatives.withOfficialMembers(7)), "R-EVA-04");
        nothingDue(
                Scored.cooperative("2012-01-01").and("2020-06-01", new EndEvaluationScheme(Scored.GENERAL)),
                "R-EVA-04");
    }

    @Test
    void nothingIsDueOfOneTooYoung() {
        nothingDue(Scored.cooperative("2020-01-01"), "R-EVA-04");
    }

    @Test
    void eachSchemeAsksThoseOfItsField() {
        nothingDue(sector(Sector.FINANCE), "R-EVA-04");
        nothingDue(sector(Sector.FINANCE), "R-SIZ-12");
        Said.verdict(
                sector(Sector.TRADE_SERVICES).standing("R-EVA-04", "coop-x", "2020-12-16"),
                Kind.VIOLATED,
                "self-score.general");
    }

    @Test
    void whoIsLeftUnrankedNeedNotScoreItself() {
        Said.verdict(
                Scored.cooperative("2012-01-01")
                        .and("2020-12-10", new LeaveUnranked(Scored.COOP, 2020, Scored.GENERAL, UnrankedReason.STOPPED))
                        .standing("R-EVA-04", "coop-x", "2020-12-16"),
                Kind.SATISFIED,
                "duty.kept");
    }

    private static void nothingDue(History history, String rule) {
        Said.verdict(history.standing(rule, "coop-x", "2020-12-16"), Kind.NOT_APPLICABLE, "duty.none");
    }

    private static History sector(Sector sector) {
        return Scored.cooperative("2012-01-01").and("2013-01-01", new ChangeSector(Scored.COOP, sector));
    }
}
