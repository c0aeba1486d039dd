package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.Situation;

/**
 * Hủy bỏ nghị quyết giải thể: the organization goes on (Decree 92/2024/NĐ-CP, Article 50.6).
 */
public record CancelDissolution(OrganizationId organization, Reference decision) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.ends(LifecycleFacts.DISSOLUTION, effectiveOn, organization),
                Statement.ends(OrganizationFacts.SITUATION, effectiveOn, organization, Situation.ENDING));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.standing(LifecycleFacts.DISSOLUTION, organization)
                        .where("cause", DissolutionCause.GENERAL_MEETING));
    }
}
