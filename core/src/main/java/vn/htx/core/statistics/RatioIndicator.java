package vn.htx.core.statistics;

import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;

/**
 * Tỷ lệ, bình quân: an indicator that is what one other is of another: a share, an average, a percentage of a plan. It is
 * kept exact; whoever shows it rounds.
 *
 * @param id such as {@code cooperatives.capital.average}
 * @param unit the id of what one is one of; {@link #SHARE} for a part of a whole
 * @param part what is divided
 * @param whole by what
 * @param basis why
 */
public record RatioIndicator(String id, String unit, Indicator part, Indicator whole, Basis basis)
        implements Indicator {

    /** The unit of a part of a whole, which is shown in percent. */
    public static final String SHARE = "share";

    /** Refuses an id that is not one. */
    public RatioIndicator {
        Indicator.requireId(id);
    }

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        Optional<Ratio> divisor =
                whole.value(register, period, within).filter(ratio -> ratio.compareTo(Ratio.ZERO) != 0);
        return divisor.flatMap(by -> part.value(register, period, within).map(of -> quotient(of, by)));
    }

    private static Ratio quotient(Ratio of, Ratio by) {
        return Ratio.of(
                Math.multiplyExact(of.numerator(), by.denominator()),
                Math.multiplyExact(of.denominator(), by.numerator()));
    }
}
