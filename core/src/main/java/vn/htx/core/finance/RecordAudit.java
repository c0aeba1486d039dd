package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Kiểm toán độc lập báo cáo tài chính năm: the independent audit of a fiscal year is reported (Law 17/2023/QH15, Article
 * 106). The day it takes effect is the day of the report.
 */
public record RecordAudit(OrganizationId organization, long year) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                FinanceFacts.AUDIT, new FinanceFacts.Audit(organization, year, effectiveOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(FinanceFacts.AUDIT, organization, year));
    }
}
