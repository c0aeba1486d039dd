package vn.htx.core.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.evaluation.AnswerEvaluationObjection;
import vn.htx.core.evaluation.ObjectToEvaluation;
import vn.htx.core.evaluation.ObjectionOrigin;
import vn.htx.core.evaluation.PublishEvaluation;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class AgriculturalPublicationTest {

    private static final String RULE = "R-SIZ-12-PUBLICATION";
    private static final Reference OBJECTION = new Reference("y-kien-1");

    @ParameterizedTest
    @CsvSource({
        "2017-05-30, 2016, NOT_APPLICABLE, law.rule-not-in-force",
        "2017-05-31, 2016, SATISFIED, publication.day",
        "2018-04-14, 2017, VIOLATED, publication.day",
        "2018-04-15, 2017, VIOLATED, publication.day",
        "2018-04-16, 2017, SATISFIED, publication.day",
    })
    void itIsPublishedAfterTheFifteenthOfApril(String day, long year, Kind kind, String reason) {
        Said.verdict(checked().filing(RULE, day, published(year)), kind, reason);
    }

    @Test
    void anObjectionIsAnsweredFirst() {
        History objected = checked()
                .and(
                        "2018-04-12",
                        new ObjectToEvaluation(
                                Scored.COOP, 2017, Scored.AGRICULTURAL, OBJECTION, ObjectionOrigin.MEMBER));

        Said.verdict(objected.filing(RULE, "2018-04-20", published(2017)), Kind.VIOLATED, "publication.objections");
        Said.verdict(
                objected.and(
                                "2018-04-18",
                                new AnswerEvaluationObjection(Scored.COOP, 2017, Scored.AGRICULTURAL, OBJECTION, false))
                        .filing(RULE, "2018-04-20", published(2017)),
                Kind.SATISFIED,
                "publication.day");
    }

    private static History checked() {
        return Scored.cooperative("2012-01-01").and("2018-04-05", Scored.check(Scored.AGRICULTURAL, 2017));
    }

    private static PublishEvaluation published(long year) {
        return new PublishEvaluation(Scored.COOP, year, Scored.AGRICULTURAL);
    }
}
