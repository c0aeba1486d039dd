package vn.htx.core.annual;

import java.util.Optional;
import vn.htx.core.money.Ratio;

/**
 * So sánh: a figure of a year beside the same figure of the year before, or beside its plan.
 *
 * @param actual thực hiện
 * @param base năm trước, or kế hoạch
 */
public record Comparison(long actual, long base) {

    /** The comparison, if both are known. */
    public static Optional<Comparison> of(Optional<Long> actual, Optional<Long> base) {
        return actual.flatMap(one -> base.map(other -> new Comparison(one, other)));
    }

    /** Tăng, giảm: by how much it is more; negative if it is less. */
    public long change() {
        return Math.subtractExact(actual, base);
    }

    /** Tỷ lệ: what it is of the base, if there is one. */
    public Optional<Ratio> ratio() {
        return base == 0 ? Optional.empty() : Optional.of(Ratio.of(actual, base));
    }
}
