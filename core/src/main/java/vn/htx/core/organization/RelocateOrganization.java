package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Đổi trụ sở chính: the head office moves to another commune (Law 17/2023/QH15, Article 47.1).
 */
public record RelocateOrganization(OrganizationId organization, AreaCode seat) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(OrganizationFacts.SEAT, new OrganizationFacts.Seat(organization, seat), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
