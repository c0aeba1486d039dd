package vn.htx.core.release;

import java.util.Optional;
import vn.htx.core.statistics.Quantity.Certainty;

/**
 * Giá trị đã công bố: a whole number; a fraction, exact, which has a denominator; a bound or a rounded number, which says how
 * surely it is known; or, with no number, the reason why there is none.
 *
 * @param missing such as {@code not-recorded}
 */
public record ReleasedValue(
        Optional<Long> number, Optional<Long> denominator, Optional<Certainty> certainty, Optional<String> missing) {

    public ReleasedValue {
        if (number.isPresent() == missing.isPresent()) {
            throw new IllegalArgumentException("a value is a number, or the reason why there is none");
        }
        if (number.isEmpty() && (denominator.isPresent() || certainty.isPresent())) {
            throw new IllegalArgumentException("what is missing has neither denominator nor certainty");
        }
        if (denominator.isPresent() && (certainty.isPresent() || denominator.get() < 1)) {
            throw new IllegalArgumentException(
                    "a fraction is exact, of 1 or more; got a denominator of " + denominator.get());
        }
    }

    /** A whole number. */
    public static ReleasedValue of(long number) {
        return new ReleasedValue(Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A fraction. */
    public static ReleasedValue fraction(long numerator, long denominator) {
        return new ReleasedValue(Optional.of(numerator), Optional.of(denominator), Optional.empty(), Optional.empty());
    }

    /** A number known less surely than a count. */
    public static ReleasedValue stated(long number, Certainty certainty) {
        return new ReleasedValue(Optional.of(number), Optional.empty(), Optional.of(certainty), Optional.empty());
    }

    /** No number, for a reason. */
    public static ReleasedValue missing(String reason) {
        return new ReleasedValue(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
