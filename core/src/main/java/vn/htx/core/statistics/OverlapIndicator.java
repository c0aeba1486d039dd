package vn.htx.core.statistics;

import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;

/**
 * Phần trùng của hai chỉ tiêu: how many are counted by both of two indicators of different values, when a third counts once
 * each what either counts.
 *
 * @param id such as {@code linkage.leads.both}
 * @param one the one
 * @param other the other
 * @param either what is in either, each once
 * @param basis why
 */
public record OverlapIndicator(String id, Indicator one, Indicator other, Indicator either, Basis basis)
        implements Indicator {

    /** Refuses an id that is not one, and counts of different things. */
    public OverlapIndicator {
        Indicator.requireId(id);
        if (!one.unit().equals(other.unit()) || !one.unit().equals(either.unit())) {
            throw new IllegalArgumentException(id + " overlaps indicators of one unit; got " + one.unit() + ", "
                    + other.unit() + " and " + either.unit());
        }
    }

    @Override
    public String unit() {
        return one.unit();
    }

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        Optional<Ratio> together = new TotalIndicator(id, List.of(one, other), basis).value(register, period, within);
        return together.flatMap(sum -> either.value(register, period, within)
                .map(once -> Ratio.of(Math.subtractExact(sum.numerator(), once.numerator()), 1)));
    }
}
