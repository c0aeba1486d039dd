package vn.htx.core.evaluation;

import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Xác nhận kết quả đánh giá: the upper authority confirms what the lower one checked.
 *
 * @param fined whether the authority found that the organization was fined in the year
 * @param scores all points as the authority gives them; empty if it agrees with those before
 */
public record ConfirmEvaluation(
        OrganizationId organization, long year, Reference scheme, AgencyLevel level, boolean fined, List<Score> scores)
        implements EvaluationAct.Scoring {

    public ConfirmEvaluation {
        scores = Scores.requireDistinct(scores);
    }

    @Override
    public Stage stage() {
        return Stage.CONFIRMATION;
    }

    @Override
    public Optional<AgencyLevel> actingLevel() {
        return Optional.of(level);
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(EvaluationFacts.STEP, organization, year, scheme, Stage.CHECK),
                Premise.absent(EvaluationFacts.EXCLUSION, organization, year, scheme),
                Premise.never(EvaluationFacts.STEP, organization, year, scheme, Stage.CONFIRMATION));
    }
}
