package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Xếp lĩnh vực theo số liệu cả nước: an office classes an organization by the fields that figures of the nation tell apart. It
 * counts while the organization is not agricultural.
 */
public record ClassifyField(OrganizationId organization, NationalField field) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.FIELD, new OrganizationFacts.Classified(organization, field), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
