package vn.htx.core.finance;

import vn.htx.core.money.Dong;

/** Amounts that are never negative. */
final class Amounts {

    private Amounts() {}

    static void requireNotNegative(String name, Dong amount) {
        amount.requireNotNegative(name);
    }

    static void requirePositive(String name, Dong amount) {
        amount.requirePositive(name);
    }
}
