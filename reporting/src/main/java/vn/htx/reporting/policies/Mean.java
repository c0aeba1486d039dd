package vn.htx.reporting.policies;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import vn.htx.core.money.Ratio;

/** Số bình quân: an exact fraction of any size, in its lowest terms. */
record Mean(BigInteger numerator, BigInteger denominator) {
    private static final int PLACES = 6;

    Mean {
        BigInteger common = numerator.gcd(denominator);
        if (common.signum() > 0) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** @throws IllegalArgumentException if there are no numbers */
    static Mean of(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("nothing has no mean");
        }
        BigInteger sum = numbers.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return new Mean(sum, BigInteger.valueOf(numbers.size()));
    }

    Mean plus(Mean other) {
        return new Mean(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Mean minus(Mean other) {
        return plus(new Mean(other.numerator.negate(), other.denominator));
    }

    Mean times(long factor) {
        return new Mean(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Mean over(long parts) {
        return new Mean(numerator, denominator.multiply(BigInteger.valueOf(parts)));
    }

    /** The fraction, exact where its parts are of ordinary size; else rounded to the sixth place, or to the unit. */
    Ratio ratio() {
        if (fits(numerator) && fits(denominator)) {
            return Ratio.of(numerator.longValueExact(), denominator.longValueExact());
        }
        BigInteger millionth = BigInteger.TEN.pow(PLACES);
        BigInteger rounded = rounded(numerator.multiply(millionth));
        return fits(rounded)
                ? Ratio.of(rounded.longValueExact(), millionth.longValueExact())
                : Ratio.of(rounded(numerator).longValueExact(), 1);
    }

    private BigInteger rounded(BigInteger dividend) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    private static boolean fits(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }
}
