package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.time.EffectivePeriod;

/**
 * Tạm ngừng kinh doanh: an organization suspends business until a day (Law 17/2023/QH15, Article 96; Decree 92/2024/NĐ-CP,
 * Articles 47 and 62).
 *
 * @param until the first day of business again
 * @param notifiedOn the day the registry was notified
 */
public record SuspendOrganization(OrganizationId organization, LocalDate until, LocalDate notifiedOn)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.SITUATION,
                new OrganizationFacts.InSituation(organization, Situation.SUSPENDED),
                EffectivePeriod.of(effectiveOn, until)));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(OrganizationFacts.SITUATION, organization, Situation.ENDING));
    }
}
