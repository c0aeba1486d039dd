package vn.htx.core.evaluation;

import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Tự chấm điểm: the organization scores itself on a year and sends it in.
 *
 * @param fined whether it says it was fined in the year
 */
public record SubmitSelfScore(
        OrganizationId organization, long year, Reference scheme, boolean fined, List<Score> scores)
        implements EvaluationAct.Scoring {

    public SubmitSelfScore {
        scores = Scores.requireDistinct(scores);
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("a self-score gives points");
        }
    }

    @Override
    public Stage stage() {
        return Stage.SELF_SCORE;
    }

    @Override
    public Optional<AgencyLevel> actingLevel() {
        return Optional.empty();
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(EvaluationFacts.SCHEME, scheme),
                Premise.never(EvaluationFacts.STEP, organization, year, scheme, Stage.SELF_SCORE));
    }
}
