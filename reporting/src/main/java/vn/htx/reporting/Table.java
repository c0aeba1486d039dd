package vn.htx.reporting;

import java.util.List;
import java.util.stream.Stream;

/**
 * Bảng số liệu: rows by columns of cells.
 *
 * @param corner the heading of the column that holds the rows' headings, such as "Huyện"
 * @param notes remarks on this table
 */
public record Table(String id, Label title, Label corner, List<Column> columns, List<Row> rows, List<Label> notes)
        implements Section {
    /** @throws IllegalArgumentException if a row has not one cell for each column */
    public Table {
        Ids.requireWord(id, "section");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Table '" + id + "' has " + columns.size() + " columns, but row "
                        + row.heading() + " has " + row.cells().size() + " cells");
            }
        }
    }

    @Override
    public Stream<Figure> figures() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast);
    }

    @Override
    public void show(Display display) {
        display.table(this);
    }

    /** The place of a column, counted from 0. @throws IllegalArgumentException if there is no such column */
    public int indexOf(String columnId) {
        List<String> ids = columns.stream().map(Column::id).toList();
        int index = ids.indexOf(columnId);
        if (index < 0) {
            throw new IllegalArgumentException("Table '" + id + "' has no column '" + columnId + "', only " + ids);
        }
        return index;
    }

    /** A column and its heading. */
    public record Column(String id, Label heading) {
        public Column {
            Ids.requireWord(id, "column");
        }
    }

    /**
     * A row of cells, one for each column.
     *
     * @param total whether the row sums up the others: it is set apart, and no chart draws it
     */
    public record Row(Label heading, List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Label heading, Cell... cells) {
            return new Row(heading, List.of(cells), false);
        }

        public static Row total(Label heading, Cell... cells) {
            return new Row(heading, List.of(cells), true);
        }
    }
}
