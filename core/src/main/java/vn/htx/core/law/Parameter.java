package vn.htx.core.law;

import java.time.MonthDay;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/**
 * A named number of the law (thông số pháp luật) whose value depends on the day, such as the least number of members.
 *
 * @param name the name used in {@code parameters.csv}
 * @param type the Java type of its values
 * @param <T> that type
 */
public record Parameter<T>(String name, Class<T> type) {

    /** Refuses a malformed name. */
    public Parameter {
        DatedValue.requireName(name);
    }

    /** A count: of members, of months, of days. */
    public static Parameter<Integer> integer(String name) {
        return new Parameter<>(name, Integer.class);
    }

    /** An amount of đồng. */
    public static Parameter<Dong> dong(String name) {
        return new Parameter<>(name, Dong.class);
    }

    /** An exact ratio. */
    public static Parameter<Ratio> ratio(String name) {
        return new Parameter<>(name, Ratio.class);
    }

    /** A day of the year. */
    public static Parameter<MonthDay> monthDay(String name) {
        return new Parameter<>(name, MonthDay.class);
    }

    /** A code, such as a level of administration. */
    public static Parameter<String> code(String name) {
        return new Parameter<>(name, String.class);
    }

    @Override
    public String toString() {
        return name;
    }
}
