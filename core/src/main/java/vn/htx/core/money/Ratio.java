package vn.htx.core.money;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact ratio (tỷ lệ), such as a share of charter capital or of votes: kept in lowest terms with a positive
 * denominator, compared without rounding. The text form is {@code 30%} when the ratio is a whole number of hundredths,
 * {@code 1/3} otherwise.
 *
 * @param numerator the part, carrying the sign
 * @param denominator the whole, more than 0
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    /** Nothing of the whole. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** All of the whole. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final int HUNDRED = 100;
    private static final Pattern PERCENT = Pattern.compile("(-?[0-9]{1,19})%");
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]{1,19})/([0-9]{1,19})");

    /** Brings the ratio to lowest terms; refuses a whole of 0. */
    public Ratio {
        if (denominator == 0) {
            throw new IllegalArgumentException("A ratio to nothing has no value: " + numerator + "/0");
        }
        BigInteger divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator));
        BigInteger signed = denominator < 0 ? divisor.negate() : divisor;
        numerator = BigInteger.valueOf(numerator).divide(signed).longValueExact();
        denominator = BigInteger.valueOf(denominator).divide(signed).longValueExact();
    }

    /** Returns a whole number of hundredths. */
    public static Ratio ofPercent(int percent) {
        return new Ratio(percent, HUNDRED);
    }

    /**
     * Returns what {@code part} is of {@code whole}.
     *
     * @throws IllegalArgumentException if {@code whole} is 0
     */
    public static Ratio of(long part, long whole) {
        return new Ratio(part, whole);
    }

    /**
     * Returns what one amount is of another.
     *
     * @throws IllegalArgumentException if {@code whole} is 0 đồng
     */
    public static Ratio of(Dong part, Dong whole) {
        return new Ratio(part.amount(), whole.amount());
    }

    /**
     * Reads {@code 30%} or {@code 1/3}.
     *
     * @throws IllegalArgumentException if {@code text} is neither
     */
    public static Ratio parse(String text) {
        Matcher percent = PERCENT.matcher(text);
        Matcher fraction = FRACTION.matcher(text);
        try {
            if (percent.matches()) {
                return new Ratio(Long.parseLong(percent.group(1)), HUNDRED);
            }
            if (fraction.matches()) {
                return new Ratio(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a ratio: \"" + text + "\" exceeds 64 bits", e);
        }
        throw new IllegalArgumentException("Not a ratio: \"" + text + "\"; write 30% or 1/3");
    }

    /** Says whether this is {@code bound} or more (từ … trở lên). */
    public boolean isAtLeast(Ratio bound) {
        return compareTo(bound) >= 0;
    }

    /** Says whether this is more than {@code bound} (trên, quá). */
    public boolean isAbove(Ratio bound) {
        return compareTo(bound) > 0;
    }

    /** Says whether this is {@code bound} or less (không quá). */
    public boolean isAtMost(Ratio bound) {
        return compareTo(bound) <= 0;
    }

    /** Says whether this is less than {@code bound} (dưới). */
    public boolean isBelow(Ratio bound) {
        return compareTo(bound) < 0;
    }

    /** Compares by value: the ratios are in lowest terms, so equal values are equal ratios. */
    @Override
    public int compareTo(Ratio other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    /**
     * Returns this ratio of {@code whole}, rounded down.
     *
     * @throws ArithmeticException if it exceeds 64 bits
     */
    public long floorOf(long whole) {
        BigInteger[] parts = product(whole, numerator).divideAndRemainder(BigInteger.valueOf(denominator));
        return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).longValueExact();
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (HUNDRED % denominator != 0
                || Math.abs(numerator) > Long.MAX_VALUE / HUNDRED
                || numerator == Long.MIN_VALUE) {
            return numerator + "/" + denominator;
        }
        return numerator * (HUNDRED / denominator) + "%";
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
