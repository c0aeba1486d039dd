package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.Establishment;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Thông báo lập chi nhánh, văn phòng đại diện, địa điểm kinh doanh: the registration agency is told of an establishment (Law
 * 17/2023/QH15, Article 55.3 and 55.4).
 */
public record NotifyEstablishment(OrganizationId organization, Reference establishment) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                LifecycleFacts.ESTABLISHMENT,
                effectiveOn,
                before -> new Establishment(
                        organization,
                        establishment,
                        before.kind(),
                        before.abroad(),
                        before.openedOn(),
                        Optional.of(effectiveOn)),
                organization,
                establishment));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(LifecycleFacts.ESTABLISHMENT, organization, establishment));
    }
}
