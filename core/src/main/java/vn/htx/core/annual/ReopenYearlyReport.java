package vn.htx.core.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.htx.core.disclosure.DisclosureFacts;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Mở lại báo cáo năm: a submitted report goes back to its organization, with a reason; what authorities did with it no
 * longer counts. The figures issued before stay readable as known and effective then.
 */
public record ReopenYearlyReport(
        OrganizationId organization,
        long year,
        ReportReceiver receiver,
        Reference reopening,
        ReopeningReason reason,
        AgencyLevel level)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.ends(DisclosureFacts.YEARLY_REPORT, effectiveOn, organization, year, receiver));
        for (ReportStep step : ReportStep.values()) {
            said.add(Statement.ends(AnnualFacts.STEP, effectiveOn, organization, year, receiver, step));
        }
        said.add(Statement.holds(
                AnnualFacts.REOPENING,
                new AnnualFacts.Reopening(organization, year, receiver, reopening, reason, level, effectiveOn),
                effectiveOn));
        return said;
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.standing(DisclosureFacts.YEARLY_REPORT, organization, year, receiver),
                Premise.never(AnnualFacts.REOPENING, organization, year, receiver, reopening));
    }
}
