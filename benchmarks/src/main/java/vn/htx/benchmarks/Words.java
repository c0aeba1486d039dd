package vn.htx.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** How the page writes numbers. */
final class Words {

    private Words() {}

    /** A time, in the unit that suits it. */
    static String seconds(double seconds) {
        if (seconds >= 1) {
            return digits(seconds) + " s";
        } else if (seconds >= 1e-3) {
            return digits(seconds * 1e3) + " ms";
        } else if (seconds >= 1e-6) {
            return digits(seconds * 1e6) + " µs";
        }
        return digits(seconds * 1e9) + " ns";
    }

    /** How many in a second. */
    static String rate(double secondsEach) {
        return String.format(Locale.ROOT, "%,.0f/s", 1 / secondsEach);
    }

    /** Three digits that say something, or all before the point. */
    static String digits(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        } else if (value >= 10) {
            return String.format(Locale.ROOT, "%.1f", value);
        } else if (value >= 1) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
        return BigDecimal.valueOf(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    static String mebibytes(double mebibytes) {
        return String.format(Locale.ROOT, "%,.0f MiB", mebibytes);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A difference, with its sign. */
    static String difference(double difference) {
        return String.format(Locale.ROOT, "%+.2f", difference);
    }
}
