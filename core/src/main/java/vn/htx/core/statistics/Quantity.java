package vn.htx.core.statistics;

import java.util.Objects;

/**
 * Số lượng, with how surely it is known: a figure counted is exact; one a report gives may be a lower bound ("hơn 300") or
 * rounded ("khoảng 1.300").
 *
 * @param value in the unit of its indicator
 * @param certainty how surely
 */
public record Quantity(long value, Certainty certainty) {

    /** How surely a quantity is known. */
    public enum Certainty {
        /** Đúng: it is the value. */
        EXACT,
        /** Từ … trở lên, ít nhất: it is the value or more. */
        AT_LEAST,
        /** Hơn, trên: it is more than the value. */
        MORE_THAN,
        /** Khoảng, gần: it is the value, rounded to its last digit that is not 0. */
        APPROXIMATELY
    }

    private static final int TEN = 10;

    public Quantity {
        Objects.requireNonNull(certainty);
    }

    /** Exactly so much. */
    public static Quantity exactly(long value) {
        return new Quantity(value, Certainty.EXACT);
    }

    /** Whether an exact number is one this may stand for. */
    public boolean allows(long exact) {
        return switch (certainty) {
            case EXACT -> exact == value;
            case AT_LEAST -> exact >= value;
            case MORE_THAN -> exact > value;
            case APPROXIMATELY -> Math.abs(Math.subtractExact(exact, value)) <= grain() / 2;
        };
    }

    /** What one of the last digit that is not 0 is worth. */
    private long grain() {
        long grain = 1;
        for (long rest = value; rest != 0 && rest % TEN == 0; rest /= TEN) {
            grain *= TEN;
        }
        return grain;
    }
}
