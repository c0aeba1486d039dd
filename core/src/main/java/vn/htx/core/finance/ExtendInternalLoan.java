package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Gia hạn khoản vay nội bộ: a loan is given a later last day.
 *
 * @param dueOn the last day of its term now
 */
public record ExtendInternalLoan(OrganizationId organization, Reference loan, LocalDate dueOn)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                FinanceFacts.INTERNAL_LOAN, effectiveOn, before -> before.until(dueOn), organization, loan));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(FinanceFacts.INTERNAL_LOAN, organization, loan));
    }
}
