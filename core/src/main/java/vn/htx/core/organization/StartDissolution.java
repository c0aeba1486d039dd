package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Bắt đầu thủ tục giải thể (a group: chấm dứt hoạt động): the decision to dissolve is on file (Law 17/2023/QH15, Articles
 * 98 and 99).
 */
public record StartDissolution(OrganizationId organization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.SITUATION,
                new OrganizationFacts.InSituation(organization, Situation.ENDING),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(OrganizationFacts.SITUATION, organization, Situation.ENDING));
    }
}
