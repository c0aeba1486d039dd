package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.ReportRequest;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Báo cáo việc tuân thủ: the report asked for is sent (Law 17/2023/QH15, Article 103.1).
 */
public record SubmitComplianceReport(OrganizationId organization, Reference request) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                LifecycleFacts.REPORT_REQUEST,
                effectiveOn,
                before -> new ReportRequest(organization, request, before.askedOn(), Optional.of(effectiveOn)),
                organization,
                request));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(LifecycleFacts.REPORT_REQUEST, organization, request));
    }
}
