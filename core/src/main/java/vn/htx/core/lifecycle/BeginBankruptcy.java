package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.Bankruptcy;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.Situation;

/**
 * Mở thủ tục phá sản: a court opens bankruptcy proceedings (Law 17/2023/QH15, Article 102).
 */
public record BeginBankruptcy(OrganizationId organization, Reference decision) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        LifecycleFacts.BANKRUPTCY, new Bankruptcy(organization, decision, effectiveOn), effectiveOn),
                Statement.holds(
                        OrganizationFacts.SITUATION,
                        new OrganizationFacts.InSituation(organization, Situation.IN_BANKRUPTCY),
                        effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(LifecycleFacts.BANKRUPTCY, organization));
    }
}
