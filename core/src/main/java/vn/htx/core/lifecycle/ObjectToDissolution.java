package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Phản đối giải thể: an objection reaches the registration agency in writing, and the organization is not closed by lapse of time
 * (Law 17/2023/QH15, Articles 98.7 and 99.3).
 */
public record ObjectToDissolution(OrganizationId organization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                LifecycleFacts.DISSOLUTION, effectiveOn, before -> before.objected(effectiveOn), organization));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(LifecycleFacts.DISSOLUTION, organization));
    }
}
