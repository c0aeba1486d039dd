package vn.htx.core.annual;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/** Khóa báo cáo năm: the figures of an approved report are issued and stay as they are until it is opened again. */
public record LockYearlyReport(OrganizationId organization, long year, ReportReceiver receiver, AgencyLevel level)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                AnnualFacts.STEP,
                new AnnualFacts.Step(organization, year, receiver, ReportStep.LOCKED, level, effectiveOn),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(AnnualFacts.STEP, organization, year, receiver, ReportStep.APPROVED),
                Premise.absent(AnnualFacts.STEP, organization, year, receiver, ReportStep.LOCKED));
    }
}
