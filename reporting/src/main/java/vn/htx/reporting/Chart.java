package vn.htx.reporting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Biểu đồ: columns of a table drawn as bars, one group for each row that is no total.
 *
 * @param table the id of the table whose figures are drawn
 * @param columns the ids of the columns drawn, in order; each holds figures only
 */
public record Chart(String id, Label title, Kind kind, String table, List<String> columns) implements Section {
    /** @throws IllegalArgumentException if no column is drawn */
    public Chart {
        Ids.requireWord(id, "section");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Chart '" + id + "' draws no column");
        }
    }

    @Override
    public void show(Display display) {
        display.chart(this);
    }

    /** The columns as drawn, each with a number or a reason for every row drawn. */
    public List<Series> series(Table drawn) {
        return columns.stream().map(column -> series(drawn, column)).toList();
    }

    private Series series(Table drawn, String column) {
        int index = drawn.indexOf(column);
        List<Value> values = rows(drawn).stream()
                .map(row -> ((Figure) row.cells().get(index)).value())
                .toList();
        return new Series(drawn.columns().get(index).heading(), values);
    }

    /** The rows drawn: all but the totals. */
    public List<Table.Row> rows(Table drawn) {
        return drawn.rows().stream().filter(row -> !row.total()).toList();
    }

    /** Whether there is a number to draw at all. */
    public boolean isDrawable(Table drawn) {
        return series(drawn).stream()
                .flatMap(one -> one.values().stream())
                .anyMatch(value -> value.exact().isPresent());
    }

    /** The number the longest bar stands for: a sum where bars are stacked. Zero when there is nothing above it. */
    public long longest(Table drawn) {
        List<Series> series = series(drawn);
        return IntStream.range(0, rows(drawn).size())
                .mapToLong(row -> length(series.stream().map(one -> one.values().get(row))))
                .max()
                .orElse(0);
    }

    private long length(Stream<Value> values) {
        LongStream numbers = values.mapToLong(value -> Math.max(0, value.exact().orElse(0)));
        return kind == Kind.STACKED_BARS ? numbers.sum() : numbers.max().orElse(0);
    }

    void requireColumnsOf(Table drawn) {
        for (String column : columns) {
            int index = drawn.indexOf(column);
            for (Table.Row row : rows(drawn)) {
                if (!(row.cells().get(index) instanceof Figure)) {
                    throw new IllegalArgumentException("Chart '" + id + "' cannot draw column '" + column + "': row "
                            + row.heading() + " states no figure there");
                }
            }
        }
    }

    /** A column as drawn: its heading, and a value for each row drawn. */
    public record Series(Label heading, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** How several columns of one row stand to each other. */
    public enum Kind {
        /** Side by side. */
        BARS,
        /** On top of each other: parts of one whole. */
        STACKED_BARS
    }
}
