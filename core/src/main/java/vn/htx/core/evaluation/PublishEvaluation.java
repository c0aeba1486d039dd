package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Công bố kết quả xếp loại: the outcome of a checked evaluation is made known to the members. */
public record PublishEvaluation(OrganizationId organization, long year, Reference scheme) implements EvaluationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                EvaluationFacts.STEP,
                new EvaluationFacts.Step(
                        organization, year, scheme, Stage.PUBLICATION, Optional.empty(), false, effectiveOn),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(EvaluationFacts.STEP, organization, year, scheme, Stage.CHECK),
                Premise.never(EvaluationFacts.STEP, organization, year, scheme, Stage.PUBLICATION));
    }
}
