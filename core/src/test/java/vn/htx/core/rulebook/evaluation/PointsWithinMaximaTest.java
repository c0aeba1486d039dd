package vn.htx.core.rulebook.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.evaluation.AdoptEvaluationScheme;
import vn.htx.core.evaluation.EvaluatedYear;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.Item;
import vn.htx.core.evaluation.Points;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.law.Effect;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class PointsWithinMaximaTest {

    private static final History HISTORY = Scored.cooperative("2012-01-01");

    @ParameterizedTest
    @CsvSource({
        "2020-03-31, NOT_APPLICABLE, law.rule-not-in-force",
        "2020-04-01, VIOLATED, points.maximum",
        "2026-01-10, VIOLATED, points.maximum",
    })
    void theGeneralSchemeIsJudgedSinceItsCircular(String day, Kind kind, String reason) {
        Said.verdict(HISTORY.filing("R-EVA-01", day, Scored.self(Scored.GENERAL, 2020, "9", "4.01")), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 7, SATISFIED, points.within",
        "1, 7.01, VIOLATED, points.maximum",
        "1a, 6, SATISFIED, points.within",
        "1a, 6.5, VIOLATED, points.maximum",
        "5, 8, SATISFIED, points.within",
        "5, 9, VIOLATED, points.maximum",
        "10, 40, SATISFIED, points.within",
        "10, 40.5, VIOLATED, points.maximum",
        "16, 1, VIOLATED, points.in-scheme",
        "I, 1, VIOLATED, points.in-scheme",
    })
    void noItemExceedsItsMaximum(String item, String points, Kind kind, String reason) {
        Said.verdict(
                HISTORY.filing("R-EVA-01", "2021-12-10", Scored.self(Scored.GENERAL, 2021, item, points)),
                kind,
                reason);
    }

    @Test
    void criteriaWithoutAKnownMaximumAreBoundedByTheirGroup() {
        Said.verdict(
                HISTORY.filing(
                        "R-EVA-01", "2021-12-10", Scored.self(Scored.GENERAL, 2021, "10", "20", "11", "15", "15", "5")),
                Kind.SATISFIED,
                "points.within");
        Said.verdict(
                HISTORY.filing(
                        "R-EVA-01", "2021-12-10", Scored.self(Scored.GENERAL, 2021, "10", "20", "11", "15", "15", "6")),
                Kind.VIOLATED,
                "points.maximum");
    }

    @Test
    void theFindingShowsTheMaximumWithItsCitation() {
        Finding finding =
                HISTORY.filing("R-EVA-01", "2021-12-10", Scored.self(Scored.GENERAL, 2021, "3a", "4", "3b", "4"));
        Said.inBothLanguages(
                finding,
                "Nội dung 3b có điểm tối đa là 3; đã chấm 4 điểm cho nội dung này và các phần của nó.",
                "Item 3b earns at most 3 points; 4 were given for it and its parts.");
        assertThat(finding.verdict().grounds())
                .extracting(ground -> ground.value() + " " + ground.citation())
                .containsExactly("3 circular:01/2020/TT-BKHĐT");
        assertThat(PointsWithinMaxima.ofGeneralScheme().on("submit-self-score")).isEqualTo(Effect.REFUSES);
    }

    @Test
    void anItemAndItsPartAreNotBothScored() {
        Said.verdict(
                HISTORY.filing("R-EVA-01", "2021-12-10", Scored.self(Scored.GENERAL, 2021, "1", "3", "1a", "2")),
                Kind.VIOLATED,
                "points.once");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-30, 2a, 9, NOT_APPLICABLE, law.rule-not-in-force",
        "2017-05-31, 2a, 9, VIOLATED, points.maximum",
        "2018-03-01, 2a, 8, SATISFIED, points.within",
        "2018-03-01, 1b, 10, SATISFIED, points.within",
        "2018-03-01, 1b, 10.5, VIOLATED, points.maximum",
        "2018-03-01, 3, 54, SATISFIED, points.within",
        "2018-03-01, 3, 55, VIOLATED, points.maximum",
    })
    void theAgriculturalSchemeIsJudgedSinceItsCircular(
            String day, String item, String points, Kind kind, String reason) {
        Said.verdict(
                HISTORY.filing("R-SIZ-11-MAXIMA", day, Scored.self(Scored.AGRICULTURAL, 2017, item, points)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 61, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 61, VIOLATED, points.maximum",
        "2024-06-30, 61, VIOLATED, points.maximum",
        "2024-07-01, 61, VIOLATED, points.maximum",
        "2024-07-01, 60, SATISFIED, points.within",
    })
    void aSchemeOfAHostBindsByItself(String day, String points, Kind kind, String reason) {
        Reference own = new Reference("own-1");
        History history = HISTORY.and("2013-01-01", new AdoptEvaluationScheme(own(own)));

        Said.verdict(history.filing("R-EVA-06", day, Scored.self(own, 2024, "1", points)), kind, reason);
        Said.verdict(
                history.filing("R-EVA-01", "2024-07-01", Scored.self(own, 2024, "1", points)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    private static EvaluationScheme own(Reference code) {
        Citation citation = Citation.parse("decision:12/2013/QĐ-UBND");
        return new EvaluationScheme(
                code,
                "Bộ tiêu chí mẫu",
                citation,
                Confidence.CORROBORATED,
                EvaluatedYear.CALENDAR,
                Points.of(80),
                Points.of(65),
                Points.of(50),
                12,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(new Item(
                        new Reference("1"),
                        Optional.empty(),
                        Optional.of(1),
                        "Tiêu chí mẫu",
                        Optional.of(Points.of(60)),
                        Optional.empty(),
                        citation,
                        Confidence.CORROBORATED,
                        Optional.empty())),
                List.of());
    }
}
