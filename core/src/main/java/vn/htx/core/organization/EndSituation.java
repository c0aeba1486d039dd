package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Chấm dứt tình trạng pháp lý: a situation recorded before ends.
 */
public record EndSituation(OrganizationId organization, Situation situation) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(OrganizationFacts.SITUATION, effectiveOn, organization, situation));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.SITUATION, organization, situation));
    }
}
