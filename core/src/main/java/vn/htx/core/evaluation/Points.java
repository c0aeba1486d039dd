package vn.htx.core.evaluation;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Điểm: points of an evaluation, exact, with at most two decimals, never negative. The text form is {@code 79.5}.
 *
 * @param value the points
 */
public record Points(BigDecimal value) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(BigDecimal.ZERO);

    private static final int DECIMALS = 2;
    private static final Pattern TEXT = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,2})?");

    /** Brings the number to its shortest form. */
    public Points {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
        if (value.signum() < 0 || value.scale() > DECIMALS) {
            throw new IllegalArgumentException("points are never negative and have at most two decimals: " + value);
        }
    }

    /** A whole number of points. */
    public static Points of(long whole) {
        return new Points(BigDecimal.valueOf(whole));
    }

    /**
     * The points written as text.
     *
     * @throws IllegalArgumentException if {@code text} is not such a number
     */
    public static Points parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not points: \"" + text + "\"; write 7 or 7.5");
        }
        return new Points(new BigDecimal(text));
    }

    /** Both together. */
    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    /** Whether these are more. */
    public boolean isAbove(Points other) {
        return compareTo(other) > 0;
    }

    /** Whether these are as many or more. */
    public boolean isAtLeast(Points other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
