package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu về tổ chức: an indicator counted over organizations, their members or their capital.
 *
 * @param id such as {@code cooperatives.members}
 * @param unit the id of what one is one of, such as {@code members}
 * @param measure what is counted or added up
 * @param population which organizations, or memberships, are counted: the values allowed, by dimension
 * @param time when
 * @param basis why
 */
public record OrganizationIndicator(
        String id,
        String unit,
        Measure measure,
        Map<Dimension, SortedSet<String>> population,
        TimeRule time,
        Basis basis)
        implements Indicator {

    /** Refuses an id that is not one. */
    public OrganizationIndicator {
        Indicator.requireId(id);
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

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        StatisticsQuery query =
                time == TimeRule.ON_DAY ? on(period.end().orElseThrow().minusDays(1)) : in(period);
        StatisticsTable table = register.count(within.map(query::within).orElse(query));
        return Optional.of(Ratio.of(read(table.rows().get(0)), 1));
    }
}
