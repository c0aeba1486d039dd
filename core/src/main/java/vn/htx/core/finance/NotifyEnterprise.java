package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** Thông báo thành lập doanh nghiệp: the registration agency is told (Law 17/2023/QH15, Article 81.6). */
public record NotifyEnterprise(OrganizationId organization, MemberId enterprise) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                FinanceFacts.ENTERPRISE_STAKE,
                effectiveOn,
                before -> before.notified(effectiveOn),
                organization,
                enterprise));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(FinanceFacts.ENTERPRISE_STAKE, organization, enterprise)
                .where("founded", true));
    }
}
