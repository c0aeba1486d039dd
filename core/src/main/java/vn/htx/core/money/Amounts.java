package vn.htx.core.money;

/** Amounts and numbers that are never negative. */
public final class Amounts {

    private Amounts() {}

    /** Refuses an amount below nothing. */
    public static void requireNotNegative(String name, Dong amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(name + " is never negative: " + amount);
        }
    }

    /** Refuses an amount that is nothing or below. */
    public static void requirePositive(String name, Dong amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(name + " is more than nothing: " + amount);
        }
    }

    /** Refuses a number below zero. */
    public static void requireNotNegative(String name, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is never negative: " + number);
        }
    }

    /** Refuses a number below one. */
    public static void requirePositive(String name, long number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " is at least one: " + number);
        }
    }
}
