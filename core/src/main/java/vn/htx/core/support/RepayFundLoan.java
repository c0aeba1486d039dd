package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;

/** Trả nợ Quỹ: a loan of a support fund is paid back, in whole or in part; no more than is owed. */
public record RepayFundLoan(Reference loan, Dong amount) implements Act {

    public RepayFundLoan {
        Amounts.requirePositive("what is paid back", amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(FundFacts.LOAN, effectiveOn, owed -> owed.less(amount), loan));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(FundFacts.LOAN, loan).atLeast("outstanding", amount.amount()));
    }
}
