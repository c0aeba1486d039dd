package vn.htx.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.Reference;

/**
 * Quỹ cho vay: a support fund lends (Decree 45/2021/NĐ-CP, Articles 20 to 25).
 *
 * @param loan under which it is kept
 * @param fund of which fund
 * @param borrower who borrows
 * @param customer what the borrower is
 * @param related the group of related customers the borrower belongs to, if it does
 * @param amount in đồng
 * @param terms what the fund states of the project and the borrower
 * @param rate the yearly rate within the term
 * @param overdueRate the yearly rate of what is overdue
 * @param dueOn the last day of the term
 */
public record LendFromFund(
        Reference loan,
        Reference fund,
        Beneficiary borrower,
        FundCustomer customer,
        Optional<Reference> related,
        Dong amount,
        LendingTerms terms,
        Ratio rate,
        Ratio overdueRate,
        LocalDate dueOn)
        implements Act {

    public LendFromFund {
        Amounts.requirePositive("a loan", amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        if (!dueOn.isAfter(effectiveOn)) {
            throw new IllegalArgumentException("the term of a loan ends after it is lent: " + dueOn);
        }
        return List.of(Statement.holds(FundFacts.LOAN, FundFacts.FundLoan.of(this, effectiveOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(FundFacts.LOAN, loan));
        premises.add(Premise.present(FundFacts.FUND, fund));
        borrower.existence().ifPresent(premises::add);
        return premises;
    }
}
