package vn.htx.core.statistics;

import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;

/**
 * Tổng của các chỉ tiêu: an indicator that is several others together, where nothing is in two of them.
 *
 * @param id such as {@code cooperatives.managers}
 * @param parts at least two, in one unit
 * @param basis why
 */
public record TotalIndicator(String id, List<Indicator> parts, Basis basis) implements Indicator {

    /** Refuses an id that is not one, and what cannot be added. */
    public TotalIndicator {
        Indicator.requireId(id);
        parts = List.copyOf(parts);
        if (parts.size() < 2 || parts.stream().map(Indicator::unit).distinct().count() > 1) {
            throw new IllegalArgumentException(id + " adds up at least two indicators of one unit; got " + parts);
        }
    }

    @Override
    public String unit() {
        return parts.get(0).unit();
    }

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        Optional<Ratio> sum = Optional.of(Ratio.ZERO);
        for (Indicator part : parts) {
            Optional<Ratio> more = part.value(register, period, within);
            sum = sum.flatMap(before -> more.map(after -> plus(before, after)));
        }
        return sum;
    }

    private static Ratio plus(Ratio one, Ratio other) {
        return Ratio.of(
                Math.addExact(
                        Math.multiplyExact(one.numerator(), other.denominator()),
                        Math.multiplyExact(other.numerator(), one.denominator())),
                Math.multiplyExact(one.denominator(), other.denominator()));
    }
}
