package vn.htx.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.evaluation.RankMoves.Move;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.evaluation.Scored;

class EvaluationsTest {

    private static final History SCORED = Scored.cooperative("2012-01-01")
            .and("2021-12-10", Scored.self(Scored.GENERAL, 2021, "1", "7", "3", "11", "10", "40"))
            .and("2021-12-16", Scored.check(Scored.GENERAL, 2021, "1", "6", "3", "11", "10", "33"));

    @Test
    void theLastPointsGivenDecideAndAgreementKeepsThem() {
        assertThat(standing(SCORED, "2021-12-10").total()).contains(Points.of(58));
        assertThat(standing(SCORED, "2021-12-10").isChecked()).isFalse();
        assertThat(standing(SCORED, "2021-12-16").total()).contains(Points.of(50));
        History confirmed = SCORED.and("2021-12-20", Scored.confirmation(Scored.GENERAL, 2021, false));
        assertThat(standing(confirmed, "2021-12-20"))
                .isEqualTo(new Standing(
                        Scored.COOP,
                        2021,
                        Optional.of(Stage.CONFIRMATION),
                        Optional.of(Points.of(50)),
                        Optional.of(Rank.AVERAGE),
                        Optional.empty()));
    }

    @Test
    void aFineFoundAtTheEndMakesWeak() {
        History scored = Scored.cooperative("2012-01-01")
                .and("2018-03-01", Scored.self(Scored.AGRICULTURAL, 2017, "1", "38", "2a", "8", "3", "50"))
                .and("2018-04-02", Scored.check(Scored.AGRICULTURAL, 2017));
        assertThat(agricultural(scored).rank()).contains(Rank.GOOD);
        assertThat(agricultural(scored.and("2018-04-10", Scored.confirmation(Scored.AGRICULTURAL, 2017, true)))
                        .rank())
                .contains(Rank.WEAK);
    }

    @Test
    void whoIsLeftUnrankedHasNoRankButKeepsItsPoints() {
        Standing standing = standing(
                SCORED.and("2021-12-17", new LeaveUnranked(Scored.COOP, 2021, Scored.GENERAL, UnrankedReason.STOPPED)),
                "2021-12-31");
        assertThat(standing.rank()).isEmpty();
        assertThat(standing.unranked()).contains(UnrankedReason.STOPPED);
        assertThat(standing.total()).contains(Points.of(50));
    }

    @Test
    void anEvaluationSaysWhatWasComputedAndWhatWasNot() {
        YearlyFigures figures = new YearlyFigures(
                Dong.of(2_000_000_000L),
                Optional.empty(),
                Dong.ZERO,
                Optional.empty(),
                Dong.of(7_000_000),
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                0);
        History scored = Scored.cooperative("2012-01-01")
                .and("2018-01-10", new RecordYearlyFigures(Scored.COOP, 2017, figures, Optional.empty()))
                .and("2018-03-01", Scored.self(Scored.AGRICULTURAL, 2017, "1b", "6", "1c", "10", "2a", "8"));
        Evaluation evaluation = new Evaluations(
                        scored, Scored.shipped(Scored.AGRICULTURAL), LocalDate.parse("2018-03-01"))
                .find(Scored.COOP, 2017)
                .orElseThrow();

        assertThat(evaluation.computed())
                .isEqualTo(Map.of(new Reference("1b"), Points.of(6), new Reference("1c"), Points.of(4)));
        assertThat(evaluation.contradicted())
                .extracting(score -> score.item().value())
                .containsExactly("1c");
        assertThat(evaluation.notComputed())
                .extracting(item -> item.code().value())
                .containsExactly("1a", "1d", "1e", "2a", "2b", "3", "4", "5", "6");
        assertThat(evaluation.unscored())
                .extracting(item -> item.code().value())
                .containsExactly("1a", "1d", "1e", "2b", "3", "4", "5", "6");
        assertThat(evaluation.total()).isEqualTo(Points.of(24));
    }

    @Test
    void theDistributionAddsUpAndAProvincesSharesAreComputed() {
        RankDistribution distribution = new RankDistribution(
                Map.of(Rank.GOOD, 15L, Rank.FAIR, 30L, Rank.AVERAGE, 119L, Rank.WEAK, 17L),
                Map.of(UnrankedReason.TOO_YOUNG, 4L),
                2);
        assertThat(distribution.ranked()).isEqualTo(181);
        assertThat(distribution.unranked()).isEqualTo(4);
        assertThat(distribution.share(Rank.AVERAGE)).contains(Ratio.of(119, 181));
        assertThat(distribution.shareGoodOrFair()).contains(Ratio.of(45, 181));
        assertThat(RankDistribution.of(List.of()).share(Rank.GOOD)).isEmpty();
    }

    @Test
    void distributionMovesAndAverageFollowFromTheStandings() {
        List<Standing> before = List.of(ranked("a", 40), ranked("b", 70), ranked("c", 70), ranked("d", 90));
        List<Standing> after =
                List.of(ranked("a", 70), ranked("b", 70), ranked("c", 55), unranked("d"), ranked("e", 81));

        assertThat(RankDistribution.of(after).byRank())
                .isEqualTo(Map.of(Rank.GOOD, 1L, Rank.FAIR, 2L, Rank.AVERAGE, 1L, Rank.WEAK, 0L));
        RankMoves moves = RankMoves.between(before, after);
        assertThat(moves.counts())
                .isEqualTo(Map.of(
                        new Move(Rank.WEAK, Rank.FAIR), 1L,
                        new Move(Rank.FAIR, Rank.FAIR), 1L,
                        new Move(Rank.FAIR, Rank.AVERAGE), 1L));
        assertThat(List.of(moves.up(), moves.same(), moves.down())).containsExactly(1L, 1L, 1L);
        assertThat(Standing.averageTotal(after)).contains(Ratio.of(276, 4));
        assertThat(Standing.averageTotal(List.of())).isEmpty();
    }

    @Test
    void allEvaluationsOfAYearAreListed() {
        Evaluations evaluations =
                new Evaluations(SCORED, Scored.shipped(Scored.GENERAL), LocalDate.parse("2021-12-31"));
        assertThat(evaluations.list(2021)).containsExactly(evaluations.standing(Scored.COOP, 2021));
        assertThat(evaluations.list(2020)).isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Points.parse("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Points.parse("7.555"));
        assertThatIllegalArgumentException().isThrownBy(() -> Scored.self(Scored.GENERAL, 2021));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scored.self(Scored.GENERAL, 2021, "1", "2", "1", "3"))
                .withMessage("item 1 is scored twice");
    }

    private static Standing ranked(String id, long total) {
        Points points = Points.of(total);
        return new Standing(
                new OrganizationId(id),
                2021,
                Optional.of(Stage.CONFIRMATION),
                Optional.of(points),
                Optional.of(Scored.shipped(Scored.GENERAL).rank(points, false)),
                Optional.empty());
    }

    private static Standing unranked(String id) {
        return new Standing(
                new OrganizationId(id),
                2021,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(UnrankedReason.STOPPED));
    }

    private static Standing standing(History history, String day) {
        return new Evaluations(history, Scored.shipped(Scored.GENERAL), LocalDate.parse(day))
                .standing(Scored.COOP, 2021);
    }

    private static Standing agricultural(History history) {
        return new Evaluations(history, Scored.shipped(Scored.AGRICULTURAL), LocalDate.parse("2018-12-31"))
                .standing(Scored.COOP, 2017);
    }
}
