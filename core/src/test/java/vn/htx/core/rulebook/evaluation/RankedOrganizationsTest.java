package vn.htx.core.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.evaluation.LeaveUnranked;
import vn.htx.core.evaluation.UnrankedReason;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.BeginSituation;
import vn.htx.core.organization.EndSituation;
import vn.htx.core.organization.Situation;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class RankedOrganizationsTest {

    @ParameterizedTest
    @CsvSource({
        "2020-03-31, NOT_APPLICABLE, law.rule-not-in-force",
        "2020-04-01, SATISFIED, ranked.age",
        "2021-12-18, SATISFIED, ranked.age",
    })
    void theGeneralCircularSaysWhoIsRankedSinceItTookEffect(String day, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative("2012-01-01").filing("R-EVA-03", day, Scored.check(Scored.GENERAL, 2019)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-14, SATISFIED, ranked.age",
        "2020-12-15, SATISFIED, ranked.age",
        "2020-12-16, VIOLATED, ranked.age",
        "2021-06-01, VIOLATED, ranked.age",
    })
    void itIsRankedOnceItOperatedTwelveMonths(String founded, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative(founded).filing("R-EVA-03", "2021-12-18", Scored.check(Scored.GENERAL, 2021)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-30, 2016-01-01, NOT_APPLICABLE, law.rule-not-in-force",
        "2017-05-31, 2016-01-01, SATISFIED, ranked.age",
        "2017-05-31, 2016-01-02, VIOLATED, ranked.age",
    })
    void theAgriculturalCircularAsksForTheWholeYear(String day, String founded, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative(founded).filing("R-SIZ-11-RANKED", day, Scored.check(Scored.AGRICULTURAL, 2016)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-31, SATISFIED, ranked.age",
        "2021-06-01, SATISFIED, ranked.age",
        "2021-06-02, VIOLATED, ranked.stopped",
    })
    void aStopOfMoreThanThreeMonthsTakesTheRank(String resumed, Kind kind, String reason) {
        Said.verdict(
                suspended("2021-03-01", resumed).filing("R-EVA-03", "2021-12-18", Scored.check(Scored.GENERAL, 2021)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_YOUNG, 2021-02-01, SATISFIED, ranked.left-out",
        "TOO_YOUNG, 2012-01-01, VIOLATED, ranked.old-enough",
        "STOPPED, 2012-01-01, UNDETERMINED, ranked.stop-unseen",
        "NOT_SCORED, 2012-01-01, SATISFIED, ranked.left-out",
    })
    void whoIsLeftOutIsComparedWithTheRegister(UnrankedReason why, String founded, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative(founded)
                        .filing("R-EVA-03", "2021-12-18", new LeaveUnranked(Scored.COOP, 2021, Scored.GENERAL, why)),
                kind,
                reason);
    }

    @Test
    void aStopTheRegisterShowsIsAGround() {
        Said.verdict(
                suspended("2021-03-01", "2021-09-01")
                        .filing(
                                "R-EVA-03",
                                "2021-12-18",
                                new LeaveUnranked(Scored.COOP, 2021, Scored.GENERAL, UnrankedReason.STOPPED)),
                Kind.SATISFIED,
                "ranked.left-out");
    }

    private static History suspended(String from, String until) {
        return Scored.cooperative("2012-01-01")
                .and(from, new BeginSituation(Scored.COOP, Situation.SUSPENDED))
                .and(until, new EndSituation(Scored.COOP, Situation.SUSPENDED));
    }
}
