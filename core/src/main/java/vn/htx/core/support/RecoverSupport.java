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
 * Thu hồi hỗ trợ: what was wrongly paid is asked back, no more than was paid and not yet asked back. It names what caused it:
 * the entry that corrected a fact, the rule found broken, or the finding of an inspection.
 *
 * @param recovery under which it is kept, among those of the award
 * @param line what it is for, as awarded
 * @param amount in đồng
 * @param ground why
 * @param entry the sequence of the entry that showed it, such as a correction
 * @param rule the id of the rule found broken
 * @param finding the finding of an inspection, by its reference
 */
public record RecoverSupport(
        Reference award,
        Reference recovery,
        SupportLine line,
        Dong amount,
        RecoveryGround ground,
        Optional<Long> entry,
        Optional<String> rule,
        Optional<Reference> finding)
        implements Act {

    public RecoverSupport {
        Amounts.requirePositive("what is asked back", amount);
        Refusal.requireRule(rule);
        if (entry.isEmpty() && rule.isEmpty() && finding.isEmpty()) {
            throw new IllegalArgumentException(
                    "a recovery names what caused it: an entry, a rule, or the finding of an inspection");
        }
        if (ground == RecoveryGround.CORRECTED_FACT && entry.isEmpty()) {
            throw new IllegalArgumentException("a corrected fact is shown by the entry that corrected it: name it");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        SupportFacts.RECOVERY,
                        new SupportFacts.Recovery(
                                award,
                                recovery,
                                line.programme(),
                                line.measure(),
                                line.kind(),
                                line.beneficiary(),
                                line.beneficiary().kind(),
                                line.beneficiary().organization(),
                                amount,
                                ground,
                                entry,
                                rule,
                                finding),
                        effectiveOn),
                Statement.holds(SupportFacts.CLAIM, new SupportFacts.Claim(award, recovery, amount), effectiveOn),
                Statement.changes(SupportFacts.BALANCE, effectiveOn, balance -> balance.claiming(amount), award));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(line.sameAs(SupportFacts.AWARD, award));
        premises.add(Premise.never(SupportFacts.RECOVERY, award, recovery));
        premises.add(Premise.present(SupportFacts.BALANCE, award).atLeast("kept", amount.amount()));
        return premises;
    }
}
