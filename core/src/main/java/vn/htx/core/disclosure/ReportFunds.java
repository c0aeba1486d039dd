package vn.htx.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.disclosure.DisclosureFacts.FundsReport;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Báo cáo tình hình sử dụng quỹ: the board or director reports on the use of funds to the general meeting (Law 17/2023/QH15,
 * Article 87.4).
 *
 * @param year the year reported on
 * @param meeting the general meeting
 */
public record ReportFunds(OrganizationId organization, long year, Reference meeting) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                DisclosureFacts.FUNDS_REPORT, new FundsReport(organization, year, meeting, effectiveOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(DisclosureFacts.FUNDS_REPORT, organization, year));
    }
}
