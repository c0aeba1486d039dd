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
 * Nộp hồ sơ đề nghị hỗ trợ: somebody applies for support, on the day the act takes effect; whether they are eligible is asked
 * of the law of that day, and the answer is kept with the entry (Law 17/2023/QH15, Article 18).
 *
 * @param application under which it is kept
 * @param line what is applied for, and for whom
 * @param requested the amount asked for, in đồng
 * @param cost what the thing to be supported costs, in đồng
 * @param round the round it is filed in, if the programme has rounds
 */
public record SubmitApplication(
        Reference application,
        SupportLine line,
        Optional<Dong> requested,
        Optional<Dong> cost,
        Optional<Reference> round)
        implements Act {

    public SubmitApplication {
        requested.ifPresent(amount -> Amounts.requirePositive("the amount asked for", amount));
        cost.ifPresent(amount -> Amounts.requirePositive("what it costs", amount));
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupportFacts.APPLICATION,
                new SupportFacts.Application(
                        application,
                        line.programme(),
                        line.measure(),
                        line.kind(),
                        line.beneficiary(),
                        line.beneficiary().kind(),
                        line.beneficiary().organization(),
                        requested,
                        cost,
                        round,
                        effectiveOn),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(SupportFacts.APPLICATION, application));
        premises.add(line.offered());
        line.beneficiary().existence().ifPresent(premises::add);
        round.ifPresent(
                open -> premises.add(Premise.present(SupportFacts.ROUND, open).where("programme", line.programme())));
        return premises;
    }
}
