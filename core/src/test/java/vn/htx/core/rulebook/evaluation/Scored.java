package vn.htx.core.rulebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.evaluation.AdoptEvaluationScheme;
import vn.htx.core.evaluation.CheckEvaluation;
import vn.htx.core.evaluation.ConfirmEvaluation;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.evaluation.Points;
import vn.htx.core.evaluation.Score;
import vn.htx.core.evaluation.SubmitSelfScore;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;

/** A cooperative that is evaluated, and the acts of it. */
public final class Scored {

    public static final OrganizationId COOP = new OrganizationId("coop-x");
    public static final Reference GENERAL = new Reference("tt-01-2020");
    public static final Reference AGRICULTURAL = new Reference("tt-09-2017");

    private Scored() {}

    public static EvaluationScheme shipped(Reference code) {
        return EvaluationSchemes.shipped().stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A cooperative founded on a day, with both schemes in use since 2010. */
    public static History cooperative(String founded) {
        return History.empty()
                .and("2010-01-01", new AdoptEvaluationScheme(shipped(GENERAL)))
                .and("2010-01-01", new AdoptEvaluationScheme(shipped(AGRICULTURAL)))
                .and(founded, Cooperatives.withOfficialMembers(7));
    }

    /** Items and points in turn. */
    public static List<Score> scores(String... itemsAndPoints) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < itemsAndPoints.length; i += 2) {
            scores.add(
                    new Score(new Reference(itemsAndPoints[i]), Points.parse(itemsAndPoints[i + 1]), Optional.empty()));
        }
        return scores;
    }

    public static SubmitSelfScore self(Reference scheme, long year, String... itemsAndPoints) {
        return new SubmitSelfScore(COOP, year, scheme, false, scores(itemsAndPoints));
    }

    public static CheckEvaluation check(Reference scheme, long year, String... itemsAndPoints) {
        return new CheckEvaluation(COOP, year, scheme, AgencyLevel.DISTRICT, false, scores(itemsAndPoints));
    }

    public static ConfirmEvaluation confirmation(Reference scheme, long year, boolean fined) {
        return new ConfirmEvaluation(COOP, year, scheme, AgencyLevel.PROVINCE, fined, List.of());
    }
}
