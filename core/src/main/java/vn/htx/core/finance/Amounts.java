package vn.htx.core.finance;

import vn.htx.core.money.Dong;

/** Amounts that are never negative. */
final class Amounts {

    private Amounts() {}

    static void requireNotNegative(String name, Dong amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(name + " is never negative: " + amount);
        }
    }

    static void requirePositive(String name, Dong amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(name + " is more than nothing: " + amount);
        }
    }
}
