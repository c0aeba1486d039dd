package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Đổi tên: an organization bears another name (Law 17/2023/QH15, Article 47.1).
 */
public record RenameOrganization(OrganizationId organization, OrganizationName name) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.NAME,
                new OrganizationFacts.Named(organization, name, NameKey.of(name)),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
