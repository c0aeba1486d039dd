package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.ReportRequest;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Yêu cầu báo cáo việc tuân thủ: the registration agency asks for a report in writing (Law 17/2023/QH15, Article 103.1).
 */
public record RequestComplianceReport(OrganizationId organization, Reference request) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                LifecycleFacts.REPORT_REQUEST,
                new ReportRequest(organization, request, effectiveOn, Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(LifecycleFacts.REPORT_REQUEST, organization, request));
    }
}
