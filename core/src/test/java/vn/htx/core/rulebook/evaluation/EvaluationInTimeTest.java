package vn.htx.core.rulebook.evaluation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class EvaluationInTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2020-03-31, NOT_APPLICABLE, law.rule-not-in-force",
        "2020-04-01, SATISFIED, evaluation.checked",
        "2020-12-17, SATISFIED, evaluation.checked",
        "2020-12-18, SATISFIED, evaluation.checked",
        "2020-12-19, VIOLATED, evaluation.checked",
    })
    void theLowerAuthorityHasUntilTheEighteenthOfDecember(String day, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative("2012-01-01").filing("R-EVA-04-CHECK", day, Scored.check(Scored.GENERAL, 2020)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-31, NOT_APPLICABLE, law.rule-not-in-force",
        "2020-04-01, SATISFIED, evaluation.confirmed",
        "2020-12-20, SATISFIED, evaluation.confirmed",
        "2020-12-21, SATISFIED, evaluation.confirmed",
        "2020-12-22, VIOLATED, evaluation.confirmed",
    })
    void theUpperAuthorityHasUntilTheTwentyFirst(String day, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative("2012-01-01")
                        .filing("R-EVA-04-CONFIRMATION", day, Scored.confirmation(Scored.GENERAL, 2020, false)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-30, 2017, NOT_APPLICABLE, law.rule-not-in-force",
        "2017-05-31, 2017, SATISFIED, evaluation.checked",
        "2018-04-08, 2017, SATISFIED, evaluation.checked",
        "2018-04-09, 2017, SATISFIED, evaluation.checked",
        "2018-04-10, 2017, VIOLATED, evaluation.checked",
    })
    void anAgriculturalCheckIsDoneBeforeTheTenthOfApril(String day, long year, Kind kind, String reason) {
        Said.verdict(
                Scored.cooperative("2012-01-01").filing("R-SIZ-12-CHECK", day, Scored.check(Scored.AGRICULTURAL, year)),
                kind,
                reason);
    }
}
