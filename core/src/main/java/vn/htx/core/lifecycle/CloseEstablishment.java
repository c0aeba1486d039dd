package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh: an establishment is closed (Law 17/2023/QH15, Article
 * 55).
 */
public record CloseEstablishment(OrganizationId organization, Reference establishment) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(LifecycleFacts.ESTABLISHMENT, effectiveOn, organization, establishment));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(LifecycleFacts.ESTABLISHMENT, organization, establishment));
    }
}
