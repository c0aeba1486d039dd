package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Có ý kiến về kết quả đánh giá: somebody objects to the outcome of a checked evaluation. */
public record ObjectToEvaluation(
        OrganizationId organization, long year, Reference scheme, Reference objection, ObjectionOrigin origin)
        implements EvaluationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                EvaluationFacts.OBJECTION,
                new EvaluationFacts.Objection(
                        organization, year, scheme, objection, origin, effectiveOn, Optional.empty(), Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(EvaluationFacts.STEP, organization, year, scheme, Stage.CHECK),
                Premise.never(EvaluationFacts.OBJECTION, organization, year, scheme, objection));
    }
}
