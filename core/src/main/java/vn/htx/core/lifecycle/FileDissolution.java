package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Nộp hồ sơ giải thể: the dissolution file is received, after all debts are paid (Law 17/2023/QH15, Article 98.6).
 */
public record FileDissolution(OrganizationId organization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                LifecycleFacts.DISSOLUTION, effectiveOn, before -> before.filed(effectiveOn), organization));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(LifecycleFacts.DISSOLUTION, organization));
    }
}
