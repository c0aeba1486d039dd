package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Rà soát thực tế: a field review finds an organization operating or not. Looser than, and apart from, legal status.
 */
public record RecordFieldReview(OrganizationId organization, boolean operating) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.FIELD_REVIEW,
                new OrganizationFacts.FieldReview(organization, operating),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
