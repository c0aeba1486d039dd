package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Tổ chức giải thể: an organization ordered to dissolve begins to carry it out (Law 17/2023/QH15, Article 99.2).
 */
public record BeginLiquidation(OrganizationId organization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                LifecycleFacts.DISSOLUTION, effectiveOn, before -> before.begun(effectiveOn), organization));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(LifecycleFacts.DISSOLUTION, organization));
    }
}
