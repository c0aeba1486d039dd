package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Tuyên bố phá sản: a court declares the organization bankrupt, and it ends (Law 17/2023/QH15, Article 102).
 */
public record DeclareBankrupt(OrganizationId organization, Reference decision) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return new DissolveOrganization(organization).statements(effectiveOn);
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.standing(OrganizationFacts.EXISTENCE, organization),
                Premise.standing(LifecycleFacts.BANKRUPTCY, organization));
    }
}
