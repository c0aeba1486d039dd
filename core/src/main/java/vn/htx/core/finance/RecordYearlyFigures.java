package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Ghi nhận số liệu năm: the figures of a fiscal year, from its financial statements.
 *
 * @param year the fiscal year, by the calendar year it ends in
 * @param filedOn the day the statements were filed with the tax office, if they were
 */
public record RecordYearlyFigures(
        OrganizationId organization, long year, YearlyFigures figures, Optional<LocalDate> filedOn)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                FinanceFacts.YEARLY_FIGURES, FinanceFacts.yearOf(organization, year, figures, filedOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
