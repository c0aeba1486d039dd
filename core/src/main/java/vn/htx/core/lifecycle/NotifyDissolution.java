package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Situation;

/**
 * Gửi nghị quyết giải thể: the resolution to dissolve reaches the registration agency and is posted (Law 17/2023/QH15, Article
 * 98.3); the dissolution procedure is under way from this day.
 */
public record NotifyDissolution(OrganizationId organization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.changes(
                        LifecycleFacts.DISSOLUTION, effectiveOn, before -> before.noticed(effectiveOn), organization),
                Statement.holds(
                        OrganizationFacts.SITUATION,
                        new OrganizationFacts.InSituation(organization, Situation.ENDING),
                        effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(LifecycleFacts.DISSOLUTION, organization)
                        .where("cause", DissolutionCause.GENERAL_MEETING),
                Premise.absent(OrganizationFacts.SITUATION, organization, Situation.ENDING));
    }
}
