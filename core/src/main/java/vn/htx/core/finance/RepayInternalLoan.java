package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Trả nợ vay nội bộ: a part or all of a loan is paid back, in đồng. */
public record RepayInternalLoan(OrganizationId organization, Reference loan, Dong amount) implements OrganizationAct {

    public RepayInternalLoan {
        Amounts.requirePositive("what is paid back", amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                FinanceFacts.INTERNAL_LOAN, effectiveOn, before -> before.repaying(amount), organization, loan));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(FinanceFacts.INTERNAL_LOAN, organization, loan));
    }
}
