package vn.htx.core.evaluation;

import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Kiểm tra điểm tự chấm: the lower authority checks a self-score.
 *
 * @param fined whether the authority found that the organization was fined in the year
 * @param scores all points as the authority gives them; empty if it agrees with those before
 */
public record CheckEvaluation(
        OrganizationId organization, long year, Reference scheme, AgencyLevel level, boolean fined, List<Score> scores)
        implements EvaluationAct.Scoring {

    public CheckEvaluation {
        scores = Scores.requireDistinct(scores);
    }

    @Override
    public Stage stage() {
        return Stage.CHECK;
    }

    @Override
    public Optional<AgencyLevel> actingLevel() {
        return Optional.of(level);
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(EvaluationFacts.STEP, organization, year, scheme, Stage.SELF_SCORE),
                Premise.absent(EvaluationFacts.EXCLUSION, organization, year, scheme),
                Premise.never(EvaluationFacts.STEP, organization, year, scheme, Stage.CHECK));
    }
}
