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
 * Nộp lại kinh phí hỗ trợ: what was asked back is given back, in whole or in part.
 *
 * @param recovery the recovery it answers
 * @param repayment under which it is kept, among those of the award
 * @param line what it is for, as awarded
 * @param amount in đồng
 */
public record RepaySupport(Reference award, Reference recovery, Reference repayment, SupportLine line, Dong amount)
        implements Act {

    public RepaySupport {
        Amounts.requirePositive("what is given back", amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        SupportFacts.REPAYMENT,
                        SupportFacts.Repayment.of(award, repayment, recovery, line, amount),
                        effectiveOn),
                Statement.changes(SupportFacts.CLAIM, effectiveOn, claim -> claim.less(amount), award, recovery));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                line.sameAs(SupportFacts.AWARD, award),
                Premise.never(SupportFacts.REPAYMENT, award, repayment),
                Premise.present(SupportFacts.CLAIM, award, recovery).atLeast("owed", amount.amount()));
    }
}
