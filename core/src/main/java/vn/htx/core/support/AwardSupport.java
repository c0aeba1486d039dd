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
import vn.htx.core.organization.Reference;

/**
 * Quyết định hỗ trợ: support is awarded. Under some measures nobody applies; where somebody did, the application must stand
 * approved.
 *
 * @param award under which it is kept
 * @param line what it is for, and for whom
 * @param application the application it answers, if there was one
 * @param year năm ngân sách it burdens
 * @param amount in đồng
 * @param cost what the thing supported costs, in đồng, if known
 * @param project the thing supported, where several awards are for the same
 */
public record AwardSupport(
        Reference award,
        SupportLine line,
        Optional<Reference> application,
        long year,
        Dong amount,
        Optional<Dong> cost,
        Optional<Reference> project)
        implements Act {

    public AwardSupport {
        Amounts.requirePositive("an award", amount);
        cost.ifPresent(whole -> Amounts.requirePositive("what it costs", whole));
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        SupportFacts.AWARD,
                        new SupportFacts.Award(
                                award,
                                line.programme(),
                                line.measure(),
                                line.kind(),
                                line.beneficiary(),
                                line.beneficiary().kind(),
                                line.beneficiary().organization(),
                                application,
                                year,
                                amount,
                                cost,
                                project),
                        effectiveOn),
                Statement.holds(SupportFacts.BALANCE, SupportFacts.Balance.awarded(award, amount), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(SupportFacts.AWARD, award));
        premises.add(line.offered());
        line.beneficiary().existence().ifPresent(premises::add);
        application.ifPresent(answered -> premises.add(
                line.sameAs(SupportFacts.DECISION, answered).where("outcome", ApplicationOutcome.APPROVED)));
        return premises;
    }
}
