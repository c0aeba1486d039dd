package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Đổi lĩnh vực: an organization declares another field of activity.
 */
public record ChangeSector(OrganizationId organization, Sector sector) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.SECTOR, new OrganizationFacts.Declared(organization, sector), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
