package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Ghi nhận tình trạng pháp lý: a situation begins that the registry, the tax office or a court decides, such as tax
 * enforcement or bankruptcy (Decree 92/2024/NĐ-CP, Articles 27 and 28).
 */
public record BeginSituation(OrganizationId organization, Situation situation) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.SITUATION, new OrganizationFacts.InSituation(organization, situation), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
