package vn.htx.core.annual;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.disclosure.DisclosureFacts;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/** Kiểm tra báo cáo năm: the authority that received a report has checked its figures. */
public record CheckYearlyReport(OrganizationId organization, long year, ReportReceiver receiver, AgencyLevel level)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                AnnualFacts.STEP,
                new AnnualFacts.Step(organization, year, receiver, ReportStep.CHECKED, level, effectiveOn),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(DisclosureFacts.YEARLY_REPORT, organization, year, receiver),
                Premise.present(AnnualFacts.FIGURES, organization, year),
                Premise.absent(AnnualFacts.STEP, organization, year, receiver, ReportStep.CHECKED));
    }
}
