package vn.htx.reporting.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.statistics.StatisticsTable.Row;

/** A grouped answer, asked once, from which the figures of many tables are added up. */
record Cube(List<Dimension> dimensions, StatisticsTable table) {
    private static final Row NOTHING = Row.stock(List.of(), 0);

    /**
     * The sum of the rows with these values.
     *
     * @throws IllegalArgumentException if the answer does not tell one of the dimensions apart
     */
    Row sum(Map<Dimension, ? extends Set<String>> values) {
        if (!dimensions.containsAll(values.keySet())) {
            throw new IllegalArgumentException("grouped by " + dimensions + ", not by all of " + values.keySet());
        }
        return table.rows().stream().filter(row -> has(row, values)).reduce(NOTHING, Cube::plus);
    }

    private boolean has(Row row, Map<Dimension, ? extends Set<String>> values) {
        return values.entrySet().stream()
                .allMatch(wanted -> wanted.getValue().contains(row.group().get(dimensions.indexOf(wanted.getKey()))));
    }

    private static Row plus(Row one, Row other) {
        return new Row(
                List.of(),
                Math.addExact(one.opening(), other.opening()),
                Math.addExact(one.in(), other.in()),
                Math.addExact(one.out(), other.out()),
                Math.addExact(one.closing(), other.closing()));
    }
}
