package vn.htx.core.annual;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.disclosure.DisclosureFacts;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Lập số liệu báo cáo năm: the organization writes down its figures of a reporting year, as often as it likes until the
 * report is submitted, and again after it was opened again. Figures of a report submitted earlier can be given for a day
 * before it was.
 *
 * @param year the reporting year
 */
public record DraftYearlyReport(OrganizationId organization, long year, AnnualFigures figures)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(AnnualFacts.FIGURES, AnnualFacts.told(organization, year, figures), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(DisclosureFacts.YEARLY_REPORT, organization, year));
    }
}
