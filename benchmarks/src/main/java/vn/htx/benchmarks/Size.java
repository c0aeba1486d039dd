package vn.htx.benchmarks;

import vn.htx.samples.Nation;

/**
 * A size measured at: the nation times a factor, written {@code 1/7}.
 *
 * @param numerator above
 * @param denominator below
 */
record Size(long numerator, long denominator) {

    static Size parse(String text) {
        int slash = text.indexOf('/');
        return new Size(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    Nation nation() {
        return Nation.of(Nation.SEED).times(numerator, denominator);
    }

    long memberships() {
        return nation().margins().memberships();
    }

    /** A quarter of it. */
    Size quarter() {
        return numerator % 4 == 0 ? new Size(numerator / 4, denominator) : new Size(numerator, denominator * 4);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
