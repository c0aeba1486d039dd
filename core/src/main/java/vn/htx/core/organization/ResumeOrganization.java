package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Tiếp tục kinh doanh trước thời hạn: an organization resumes before its suspension ends (Law 17/2023/QH15, Article 96).
 *
 * @param notifiedOn the day the registry was notified
 */
public record ResumeOrganization(OrganizationId organization, LocalDate notifiedOn) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(OrganizationFacts.SITUATION, effectiveOn, organization, Situation.SUSPENDED));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.SITUATION, organization, Situation.SUSPENDED));
    }
}
