package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.htx.core.area.AreaCode;
import vn.htx.core.time.EffectivePeriod;

/**
 * A statistical question: a measure, over organizations that pass the filters, grouped, as a stock on a day or a flow
 * in a period.
 *
 * @param measure what is counted
 * @param time when
 * @param groupBy the dimensions of the answer's rows, in order; empty for one total
 * @param filters the values allowed, by dimension
 * @param within only organizations whose seat lies, on the day counted, in this area
 */
public record StatisticsQuery(
        Measure measure,
        Time time,
        List<Dimension> groupBy,
        Map<Dimension, SortedSet<String>> filters,
        Optional<AreaCode> within) {

    /** When: on a day, or over a period. */
    public sealed interface Time {}

    /** How many there are on a day. */
    public record Stock(LocalDate day) implements Time {}

    /**
     * How many there were, came, went and are: opening (the day before the period) + in − out = closing (its last day).
     * What moves between groups goes out of one and into the other.
     *
     * @param period with an end
     */
    public record Flow(EffectivePeriod period) implements Time {
        public Flow {
            if (period.end().isEmpty()) {
                throw new IllegalArgumentException("a flow needs a period with an end; " + period + " is open");
            }
        }
    }

    public StatisticsQuery {
        groupBy = List.copyOf(groupBy);
        EnumMap<Dimension, SortedSet<String>> copy = new EnumMap<>(Dimension.class);
        filters.forEach(
                (dimension, values) -> copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(values))));
        filters = Collections.unmodifiableMap(copy);
        requireMeaningful(measure, time, groupBy, filters);
    }

    private static void requireMeaningful(
            Measure measure, Time time, List<Dimension> groupBy, Map<Dimension, SortedSet<String>> filters) {
        if (new HashSet<>(groupBy).size() < groupBy.size()) {
            throw new IllegalArgumentException("a dimension is grouped by twice: " + groupBy);
        }
        Set<Dimension> used = new HashSet<>(groupBy);
        used.addAll(filters.keySet());
        boolean members = measure == Measure.MEMBERSHIPS || measure == Measure.DISTINCT_MEMBERS;
        if (!members && used.stream().anyMatch(Dimension::ofMembers)) {
            throw new IllegalArgumentException(measure + " has no members to group or filter by");
        }
        if (used.contains(Dimension.YEAR) && (time instanceof Stock || filters.containsKey(Dimension.YEAR))) {
            throw new IllegalArgumentException("YEAR groups flows only; a stock has YEAR_FOUNDED");
        }
    }

    /** A total on a day. */
    public static StatisticsQuery stock(Measure measure, LocalDate day) {
        return new StatisticsQuery(measure, new Stock(day), List.of(), Map.of(), Optional.empty());
    }

    /** Movements in a period. */
    public static StatisticsQuery flow(Measure measure, EffectivePeriod period) {
        return new StatisticsQuery(measure, new Flow(period), List.of(), Map.of(), Optional.empty());
    }

    /** The same question, grouped. */
    public StatisticsQuery by(Dimension... dimensions) {
        return new StatisticsQuery(measure, time, List.of(dimensions), filters, within);
    }

    /** The same question of fewer organizations: only those with one of these values. */
    public StatisticsQuery where(Dimension dimension, String... values) {
        EnumMap<Dimension, SortedSet<String>> more = new EnumMap<>(Dimension.class);
        more.putAll(filters);
        more.put(dimension, new TreeSet<>(List.of(values)));
        return new StatisticsQuery(measure, time, groupBy, more, within);
    }

    /** The same question of the organizations seated in an area. */
    public StatisticsQuery within(AreaCode area) {
        return new StatisticsQuery(measure, time, groupBy, filters, Optional.of(area));
    }
}
