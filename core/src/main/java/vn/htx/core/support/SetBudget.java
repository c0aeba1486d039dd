package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;

/**
 * Giao dự toán: the budget of a programme for a year, from one source; setting it again changes it.
 *
 * @param year năm ngân sách
 * @param amount in đồng
 */
public record SetBudget(Reference programme, long year, BudgetSource source, Dong amount) implements Act {

    public SetBudget {
        Amounts.requireNotNegative("a budget", amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupportFacts.BUDGET, new SupportFacts.Budget(programme, year, source, amount), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(SupportFacts.PROGRAMME, programme));
    }
}
