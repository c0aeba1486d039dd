package vn.htx.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import vn.htx.core.money.Ratio;
import vn.htx.core.statistics.Quantity;

/** What a figure says: a number, or why there is none. Never a blank, and never a zero that means "unknown". */
public sealed interface Value {
    /** The number itself, in the figure's unit. */
    record Exact(long number) implements Value {
        @Override
        public OptionalLong exact() {
            return OptionalLong.of(number);
        }

        @Override
        public Optional<BigDecimal> decimal() {
            return Optional.of(BigDecimal.valueOf(number));
        }
    }

    /** A share or an average that is no whole number, exact. */
    record Fraction(Ratio ratio) implements Value {
        private static final int PLACES = 6;

        @Override
        public OptionalLong exact() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<BigDecimal> decimal() {
            return Optional.of(BigDecimal.valueOf(ratio.numerator())
                    .divide(BigDecimal.valueOf(ratio.denominator()), PLACES, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
        }
    }

    /** A number a source states as a bound ("hơn 300") or rounded; it is printed so and never calculated with. */
    record Stated(Quantity quantity) implements Value {
        @Override
        public OptionalLong exact() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<BigDecimal> decimal() {
            return Optional.of(BigDecimal.valueOf(quantity.value()));
        }
    }

    /** There is no number, for this reason. */
    record Missing(MissingReason reason) implements Value {
        @Override
        public OptionalLong exact() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<BigDecimal> decimal() {
            return Optional.empty();
        }
    }

    /** The whole number to calculate with; empty when it is missing, no whole number, or not known exactly. */
    OptionalLong exact();

    /** The number machines read: a fraction rounded to six places, of a bound the bound; empty when it is missing. */
    Optional<BigDecimal> decimal();

    static Value of(long number) {
        return new Exact(number);
    }

    /** A ratio; one that is a whole number is that number. */
    static Value of(Ratio ratio) {
        return ratio.denominator() == 1 ? new Exact(ratio.numerator()) : new Fraction(ratio);
    }

    /** A number as a source states it. */
    static Value of(Quantity quantity) {
        return quantity.certainty() == Quantity.Certainty.EXACT ? of(quantity.value()) : new Stated(quantity);
    }

    static Value missing(MissingReason reason) {
        return new Missing(reason);
    }
}
