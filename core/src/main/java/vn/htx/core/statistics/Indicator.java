package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.htx.core.law.Citation;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu thống kê: a named figure, defined once. Its name and definition in words stand once too, with whoever publishes
 * it, in every language of theirs.
 *
 * @param id such as {@code cooperatives.members}
 * @param unit the id of what one is one of, such as {@code members}
 * @param measure what is counted or added up
 * @param population which organizations, or memberships, are counted: the values allowed, by dimension
 * @param time when
 * @param basis the law that says what is counted; empty where only the practice of reports does
 */
public record Indicator(
        String id,
        String unit,
        Measure measure,
        Map<Dimension, SortedSet<String>> population,
        TimeRule time,
        Optional<Citation> basis) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    /** Which number of an answer an indicator is: the stock on a day, or one of the four numbers of a flow. */
    public enum TimeRule {
        /** Số có đến ngày: how much there is on a day. */
        ON_DAY,
        /** Số đầu kỳ: how much there was the day before a period. */
        OPENING,
        /** Số tăng trong kỳ: how much came in a period. */
        IN,
        /** Số giảm trong kỳ: how much went in a period. */
        OUT,
        /** Số cuối kỳ: how much there is on the last day of a period. */
        CLOSING
    }

    /** Refuses an id that is not one. */
    public Indicator {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "'" + id + "' is not the id of an indicator: write lower-case words such as cooperatives.members");
        }
        EnumMap<Dimension, SortedSet<String>> copy = new EnumMap<>(Dimension.class);
        population.forEach(
                (dimension, values) -> copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(values))));
        population = Collections.unmodifiableMap(copy);
    }

    /**
     * The question whose answer this is on a day.
     *
     * @throws IllegalStateException if it is a number of a period
     */
    public StatisticsQuery on(LocalDate day) {
        if (time != TimeRule.ON_DAY) {
            throw new IllegalStateException(id + " is a number of a period, not of a day");
        }
        return ofPopulation(StatisticsQuery.stock(measure, day));
    }

    /**
     * The question whose answer holds this for a period.
     *
     * @param period with an end
     * @throws IllegalStateException if it is a number of a day
     */
    public StatisticsQuery in(EffectivePeriod period) {
        if (time == TimeRule.ON_DAY) {
            throw new IllegalStateException(id + " is a number of a day, not of a period");
        }
        return ofPopulation(StatisticsQuery.flow(measure, period));
    }

    private StatisticsQuery ofPopulation(StatisticsQuery everybody) {
        return new StatisticsQuery(measure, everybody.time(), everybody.groupBy(), population, everybody.within());
    }

    /** This indicator's number in a row of the answer. */
    public long read(StatisticsTable.Row row) {
        return switch (time) {
            case ON_DAY, CLOSING -> row.closing();
            case OPENING -> row.opening();
            case IN -> row.in();
            case OUT -> row.out();
        };
    }
}
