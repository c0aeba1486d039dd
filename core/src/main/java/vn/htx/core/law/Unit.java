package vn.htx.core.law;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.function.Function;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/** What a legal value counts (đơn vị tính), which also says how it is written. */
public enum Unit implements Coded {
    /** Members (thành viên). */
    MEMBERS(Integer.class, Unit::number),
    /** Cooperatives that are members of a union (hợp tác xã thành viên). */
    COOPERATIVES(Integer.class, Unit::number),
    /** Years of age or of term (năm, tuổi). */
    YEARS(Integer.class, Unit::number),
    /** Months (tháng). */
    MONTHS(Integer.class, Unit::number),
    /** Calendar days (ngày). */
    DAYS(Integer.class, Unit::number),
    /** Working days (ngày làm việc). */
    WORKING_DAYS(Integer.class, Unit::number),
    /** Đồng, plain digits. */
    DONG(Dong.class, Dong::parse),
    /** An exact ratio, {@code 30%} or {@code 1/3}. */
    RATIO(Ratio.class, Ratio::parse),
    /** A day of the year, {@code 12-15} for 15 December. */
    MONTH_DAY(MonthDay.class, Unit::monthDay),
    /** Points of an evaluation (điểm), {@code 7} or {@code 7.5}. */
    POINTS(BigDecimal.class, Unit::points),
    /** A code, such as a level of administration. */
    CODE(String.class, Unit::word);

    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker") // every reader is a static method
    private final Function<String, Object> reader;

    <T> Unit(Class<T> type, Function<String, T> reader) {
        this.type = type;
        this.reader = reader::apply;
    }

    private static Integer number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("Not a whole number: \"" + text + "\"");
        }
        return Integer.valueOf(text);
    }

    private static MonthDay monthDay(String text) {
        if (!text.matches("(--)?[0-9]{2}-[0-9]{2}")) {
            throw new IllegalArgumentException("Not a day of the year: \"" + text + "\"; write 12-15 for 15 December");
        }
        return MonthDay.parse(text.startsWith("--") ? text : "--" + text);
    }

    private static BigDecimal points(String text) {
        if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,2})?")) {
            throw new IllegalArgumentException("Not points: \"" + text + "\"; write 7 or 7.5");
        }
        return new BigDecimal(text);
    }

    private static String word(String text) {
        if (!text.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "Not a code: \"" + text + "\"; write lower-case letters, digits, hyphens");
        }
        return text;
    }

    /**
     * Reads the code that {@link #code} writes.
     *
     * @throws IllegalArgumentException if there is no such unit
     */
    public static Unit parse(String code) {
        return Coded.parse(values(), code);
    }

    /** Returns the Java type of a value in this unit. */
    public Class<?> type() {
        return type;
    }

    /**
     * Reads a value written in this unit.
     *
     * @throws IllegalArgumentException if {@code text} is not such a value
     */
    public Object read(String text) {
        return reader.apply(text);
    }
}
