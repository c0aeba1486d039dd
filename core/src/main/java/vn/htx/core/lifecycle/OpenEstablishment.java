package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.Establishment;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Lập chi nhánh, văn phòng đại diện, địa điểm kinh doanh: an organization opens an establishment (Law 17/2023/QH15, Article 55).
 *
 * @param establishment its own code; of a business place, five digits
 * @param abroad whether it is outside Viet Nam
 */
public record OpenEstablishment(
        OrganizationId organization, Reference establishment, EstablishmentKind kind, boolean abroad)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                LifecycleFacts.ESTABLISHMENT,
                new Establishment(organization, establishment, kind, abroad, effectiveOn, Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(LifecycleFacts.ESTABLISHMENT, organization, establishment));
    }
}
