package vn.htx.core.annual;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/** Duyệt báo cáo năm: a higher authority approves a report that was checked. */
public record ApproveYearlyReport(OrganizationId organization, long year, ReportReceiver receiver, AgencyLevel level)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                AnnualFacts.STEP,
                new AnnualFacts.Step(organization, year, receiver, ReportStep.APPROVED, level, effectiveOn),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(AnnualFacts.STEP, organization, year, receiver, ReportStep.CHECKED),
                Premise.absent(AnnualFacts.STEP, organization, year, receiver, ReportStep.APPROVED));
    }
}
