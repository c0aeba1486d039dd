package vn.htx.storage.sqlite.internal;

import java.time.LocalDate;

/**
 * Days as ISO text, whose order as text is their order in time from year 0 to 9999. Later days are not kept; asked about,
 * they stand after all that are.
 */
final class Days {

    private static final int LAST_YEAR = 9999;
    private static final String AFTER_ALL = "~";

    private Days() {}

    /** A day to be kept. */
    static String kept(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("day " + day + " is not within the years 0 to 9999");
        }
        return day.toString();
    }

    /** A day to compare with. */
    static String asked(LocalDate day) {
        return day.getYear() > LAST_YEAR ? AFTER_ALL : day.toString();
    }
}
