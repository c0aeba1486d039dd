package vn.htx.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Ngày viết theo ISO 8601: reads days as registers write them, {@code 2025-05-31}, many times faster than a formatter. */
public final class IsoDate {

    private static final int LENGTH = 10;
    private static final int YEAR_END = 4;
    private static final int MONTH = 5;
    private static final int MONTH_END = 7;
    private static final int DAY = 8;

    private IsoDate() {}

    /**
     * The day written, just as {@link LocalDate#parse(CharSequence)} reads it.
     *
     * @throws java.time.format.DateTimeParseException if it is no day in that form
     */
    public static LocalDate parse(String text) {
        if (text.length() == LENGTH && text.charAt(YEAR_END) == '-' && text.charAt(MONTH_END) == '-') {
            int year = number(text, 0, YEAR_END);
            int month = number(text, MONTH, MONTH_END);
            int day = number(text, DAY, LENGTH);
            if (year >= 0 && month >= 0 && day >= 0) {
                return of(text, year, month, day);
            }
        }
        return LocalDate.parse(text);
    }

    /** A day there is not, such as 30 February, is refused in the words of the formatter. */
    private static LocalDate of(String text, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return LocalDate.parse(text);
        }
    }

    /** The number these digits write, or -1 if some are none. */
    private static int number(String text, int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + (digit - '0');
        }
        return number;
    }
}
