package vn.htx.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.disclosure.DisclosureFacts.YearlyReport;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Nộp báo cáo, cập nhật dữ liệu hằng năm: the report on a year is submitted (Circular 09/2024/TT-BKHĐT, Article 6; Decree
 * 77/2019/NĐ-CP, Article 29). Once, and again when it was opened again since.
 *
 * @param year the year reported on
 */
public record SubmitYearlyReport(OrganizationId organization, long year, ReportReceiver receiver)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                DisclosureFacts.YEARLY_REPORT,
                new YearlyReport(organization, year, receiver, effectiveOn),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(DisclosureFacts.YEARLY_REPORT, organization, year, receiver));
    }
}
