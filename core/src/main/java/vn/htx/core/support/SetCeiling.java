package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.law.Citation;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.Reference;

/**
 * Mức hỗ trợ tối đa: how much one beneficiary may be awarded under a measure, by the document that says so. Setting it again
 * changes it.
 *
 * @param ceiling under which it is kept, among those of the measure
 * @param amount the most in đồng, if the document names an amount
 * @param share the most as a share of what the thing supported costs, if it names a share
 * @param scope which awards of the beneficiary are added up
 * @param period over which time they are added up
 * @param citation where it stands
 */
public record SetCeiling(
        Reference measure,
        Reference ceiling,
        Optional<Dong> amount,
        Optional<Ratio> share,
        CeilingScope scope,
        CeilingPeriod period,
        Citation citation)
        implements Act {

    public SetCeiling {
        amount.ifPresent(most -> Amounts.requireNotNegative("a ceiling", most));
        if (amount.isEmpty() && share.isEmpty()) {
            throw new IllegalArgumentException("ceiling " + ceiling + " is an amount, a share of the cost, or both");
        }
        if (share.filter(part -> part.isBelow(Ratio.ZERO) || part.isAbove(Ratio.ONE))
                .isPresent()) {
            throw new IllegalArgumentException("ceiling " + ceiling + " is a share from nothing to all of the cost");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupportFacts.CEILING,
                new SupportFacts.Ceiling(measure, ceiling, amount, share, scope, period, citation),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(SupportFacts.MEASURE, measure));
    }
}
