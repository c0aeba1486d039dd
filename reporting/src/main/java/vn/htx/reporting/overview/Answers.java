package vn.htx.reporting.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.Years;

/** What the register answered for one report: one question for each measure, and one for the movements of all years. */
final class Answers {
    private final Scope scope;
    private final Map<Measure, Cube> stocks = new EnumMap<>(Measure.class);
    private final Cube movements;

    /**
     * Asks.
     *
     * @param units the dimension by which every stock can be broken down, if any
     */
    Answers(Scope scope, Optional<Dimension> units, Years years) {
        this.scope = scope;
        Stream.of(Measure.ORGANIZATIONS, Measure.MEMBERSHIPS, Measure.CHARTER_CAPITAL)
                .forEach(measure -> stocks.put(measure, stock(measure, units)));
        movements = movements(years);
    }

    private Cube stock(Measure measure, Optional<Dimension> units) {
        List<Dimension> dimensions =
                Stream.concat(properties(measure), units.stream()).toList();
        return ask(StatisticsQuery.stock(measure, scope.day()), dimensions);
    }

    private static Stream<Dimension> properties(Measure measure) {
        return measure == Measure.ORGANIZATIONS
                ? Stream.of(
                        Dimension.KIND, Dimension.STATUS, Dimension.SECTOR, Dimension.AGRICULTURAL, Dimension.OPERATING)
                : Stream.of(Dimension.KIND);
    }

    private Cube movements(Years years) {
        List<Dimension> dimensions = List.of(Dimension.KIND, Dimension.YEAR);
        return years.span()
                .map(days -> ask(StatisticsQuery.flow(Measure.ORGANIZATIONS, days), dimensions))
                .orElseGet(() -> new Cube(dimensions, new StatisticsTable(List.of())));
    }

    private Cube ask(StatisticsQuery query, List<Dimension> dimensions) {
        return new Cube(dimensions, scope.count(query.by(dimensions.toArray(Dimension[]::new))));
    }

    /**
     * How much there is of an indicator's population, or of the part of it with these values.
     *
     * @throws IllegalArgumentException if its parts were not told apart
     */
    Row stock(OrganizationIndicator indicator, Map<Dimension, Set<String>> part) {
        return Optional.ofNullable(stocks.get(indicator.measure()))
                .map(cube -> cube.sum(narrowed(indicator, part)))
                .orElseGet(() -> whole(indicator).sum(part));
    }

    /** Distinct members do not add up, so nothing but their total is asked. */
    private Cube whole(OrganizationIndicator indicator) {
        return ask(indicator.on(scope.day()), List.of());
    }

    /** How an indicator's population moved in a year. */
    Row movement(OrganizationIndicator indicator, int year) {
        return movements.sum(narrowed(indicator, Map.of(Dimension.YEAR, Set.of(Integer.toString(year)))));
    }

    private static Map<Dimension, Set<String>> narrowed(
            OrganizationIndicator indicator, Map<Dimension, Set<String>> part) {
        EnumMap<Dimension, Set<String>> all = new EnumMap<>(Dimension.class);
        all.putAll(indicator.population());
        all.putAll(part);
        return all;
    }
}
