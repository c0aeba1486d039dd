package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.Dealing;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Ghi nhận giao dịch: a dealing of the kinds forbidden once dissolution is decided (Law 17/2023/QH15, Article 100.1).
 *
 * @param carriesOutDissolution whether it serves to carry out the dissolution
 */
public record RecordDealing(
        OrganizationId organization, Reference dealing, DealingKind kind, boolean carriesOutDissolution)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                LifecycleFacts.DEALING,
                new Dealing(organization, dealing, kind, effectiveOn, carriesOutDissolution),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(LifecycleFacts.DEALING, organization, dealing));
    }
}
