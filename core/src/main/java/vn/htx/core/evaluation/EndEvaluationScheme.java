package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/**
 * Ngừng áp dụng bộ tiêu chí đánh giá: no evaluation begins under a scheme any more. What was scored under it keeps its meaning.
 */
public record EndEvaluationScheme(Reference scheme) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(EvaluationFacts.SCHEME, effectiveOn, scheme));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(EvaluationFacts.SCHEME, scheme));
    }
}
