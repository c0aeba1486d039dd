package vn.htx.reporting.definition;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;

/**
 * Bảng phân tổ: a column for each of several indicators, a row for each value of what they are told apart by, and their
 * totals, which of different values are less than the rows add up to.
 */
public final class GroupTable {
    private final String id;
    private final Label title;
    private final Label corner;
    private final List<Grouped> columns;

    private GroupTable(String id, Label title, Label corner, List<Grouped> columns) {
        this.id = id;
        this.title = title;
        this.corner = corner;
        this.columns = columns;
    }

    /**
     * Asks.
     *
     * @param title the key of the title; the heading of the rows stands under the same with {@code .row}
     * @param apart what tells the rows apart
     */
    public static GroupTable of(
            String id,
            String title,
            Figures figures,
            EffectivePeriod days,
            UnaryOperator<FactQuestion> apart,
            String... indicators) {
        List<Grouped> columns = Stream.of(indicators)
                .map(indicator -> figures.by(indicator, days, apart))
                .toList();
        return new GroupTable(id, Label.key(title), Label.key(title + ".row"), columns);
    }

    /** A row for each value that has anything. */
    public Table rows(Function<String, Label> heading, Label... notes) {
        return rows(List.of(), heading, notes);
    }

    /** A row for each of these values, then for each other that has anything. */
    public Table rows(Collection<String> first, Function<String, Label> heading, Label... notes) {
        TreeSet<String> others = new TreeSet<>();
        columns.forEach(column -> others.addAll(column.values()));
        first.forEach(others::remove);
        List<Table.Row> rows = Stream.concat(
                        Stream.concat(first.stream(), others.stream()).map(value -> row(heading.apply(value), value)),
                        Stream.of(total()))
                .toList();
        return new Table(id, title, corner, headings(), rows, List.of(notes));
    }

    private Table.Row row(Label heading, String value) {
        return new Table.Row(
                heading, columns.stream().<Cell>map(column -> column.of(value)).toList(), false);
    }

    private Table.Row total() {
        return new Table.Row(
                Label.key("total"), columns.stream().<Cell>map(Grouped::total).toList(), true);
    }

    private List<Table.Column> headings() {
        return columns.stream()
                .map(column ->
                        new Table.Column(columnOf(column.indicator()), Label.key("indicator." + column.indicator())))
                .toList();
    }

    /** The id of the column of an indicator. */
    public static String columnOf(String indicator) {
        return indicator.replace('.', '-');
    }
}
