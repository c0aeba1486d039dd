package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Người đại diện theo pháp luật không thực hiện được quyền, nghĩa vụ: somebody who holds an office is away or cannot act, and has
 * given nobody a proxy (Law 17/2023/QH15, Article 11.3).
 */
public record BeginAbsence(OrganizationId organization, MemberId officer) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GovernanceFacts.ABSENCE, new GovernanceFacts.Absence(organization, officer), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(GovernanceFacts.ABSENCE, organization, officer));
    }
}
