package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Không xếp loại: the authority leaves an organization without a rank for a year, and says why. */
public record LeaveUnranked(OrganizationId organization, long year, Reference scheme, UnrankedReason reason)
        implements EvaluationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                EvaluationFacts.EXCLUSION,
                new EvaluationFacts.Exclusion(organization, year, scheme, reason),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(EvaluationFacts.SCHEME, scheme),
                Premise.never(EvaluationFacts.EXCLUSION, organization, year, scheme));
    }
}
