package vn.htx.core.rulebook.evaluation;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on evaluation and ranking. */
public final class EvaluationRules {

    private EvaluationRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                PointsWithinMaxima.ofGeneralScheme(),
                PointsWithinMaxima.ofAgriculturalScheme(),
                PointsWithinMaxima.ofOwnSchemes(),
                ComputedPoints.ofAgriculturalScheme(),
                RankedOrganizations.ofGeneralScheme(),
                RankedOrganizations.ofAgriculturalScheme(),
                new FinedInYear(),
                SelfScoreDue.ofGeneralScheme(),
                SelfScoreDue.ofAgriculturalScheme(),
                EvaluationInTime.ofGeneralChecks(),
                EvaluationInTime.ofGeneralConfirmations(),
                EvaluationInTime.ofAgriculturalChecks(),
                new AgriculturalPublication());
    }
}
