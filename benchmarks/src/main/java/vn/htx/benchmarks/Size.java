package vn.htx.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.htx.samples.Nation;

/**
 * A size measured at: the nation times a factor, written {@code 1/7}; with yearly records, {@code 3/2y10}.
 *
 * @param numerator above
 * @param denominator below
 * @param years of how many years each cooperative has figures
 */
record Size(long numerator, long denominator, int years) {

    private static final Pattern FORM = Pattern.compile("([0-9]+)/([0-9]+)(?:y([0-9]+))?");

    static Size of(long numerator, long denominator) {
        return new Size(numerator, denominator, 0);
    }

    static Size parse(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a size: write a factor such as 1/7");
        }
        return new Size(
                Long.parseLong(match.group(1)),
                Long.parseLong(match.group(2)),
                match.group(3) == null ? 0 : Integer.parseInt(match.group(3)));
    }

    Size withYears(int count) {
        return new Size(numerator, denominator, count);
    }

    Nation nation() {
        return Nation.of(Nation.SEED).times(numerator, denominator).withYearlyRecords(years);
    }

    long memberships() {
        return nation().margins().memberships();
    }

    /** A quarter of it. */
    Size quarter() {
        return numerator % 4 == 0
                ? new Size(numerator / 4, denominator, years)
                : new Size(numerator, denominator * 4, years);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator + (years == 0 ? "" : "y" + years);
    }
}
