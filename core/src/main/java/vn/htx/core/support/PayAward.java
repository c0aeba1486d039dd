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
 * Giải ngân: a part of an award is paid. Payments never exceed the award: what is not left cannot be paid, nor may a payment
 * filed late take from under later ones what they paid.
 *
 * @param payment under which it is kept, among those of the award
 * @param line what it is for, as awarded
 * @param source where the money comes from
 * @param amount in đồng
 */
public record PayAward(Reference award, Reference payment, SupportLine line, BudgetSource source, Dong amount)
        implements Act {

    public PayAward {
        Amounts.requirePositive("a payment", amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        SupportFacts.PAYMENT,
                        SupportFacts.Payment.of(award, payment, line, source, amount),
                        effectiveOn),
                Statement.changes(SupportFacts.BALANCE, effectiveOn, balance -> balance.paying(amount), award));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                line.sameAs(SupportFacts.AWARD, award),
                Premise.never(SupportFacts.PAYMENT, award, payment),
                Premise.present(SupportFacts.BALANCE, award).atLeast("unpaid", amount.amount()));
    }
}
