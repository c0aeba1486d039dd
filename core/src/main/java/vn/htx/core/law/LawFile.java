package vn.htx.core.law;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The form of one law file: UTF-8 CSV with a header line, {@code #} for comment lines. Every cell is tried before a row
 * is read, so that one reading finds all that is wrong.
 *
 * @param name the file's name
 * @param columns the columns in order
 * @param meaning what a row says
 */
record LawFile<T>(String name, List<Column> columns, Function<CsvRow, T> meaning) {

    /** A column, with the reader its cells must pass. */
    record Column(String name, Function<String, ?> reader) {

        /** A column of free text. */
        static Column text(String name) {
            return new Column(name, Function.identity());
        }

        private void read(String cell) {
            try {
                Objects.requireNonNull(reader.apply(cell));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
            }
        }
    }

    /** Reads all rows that can be read and reports the others. */
    List<Sourced<T>> read(String source, InputStream stream, Problems problems) {
        List<Sourced<T>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(stream)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext() || !records.next().getFields().equals(columnNames())) {
                problems.add(source, 1, "the first line must be " + String.join(",", columnNames()));
                return rows;
            }
            records.forEachRemaining(row -> read(source, row, rows, problems));
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            problems.add(source, 0, "cannot be read: " + e.getMessage());
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(InputStream stream) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(stream, StandardCharsets.UTF_8);
    }

    private List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    private void read(String source, CsvRecord row, List<Sourced<T>> rows, Problems problems) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            problems.add(source, line, row.getFieldCount() + " cells where " + columns.size() + " are expected");
        } else if (cellsAreSound(source, row, problems)) {
            attempt(source, line, problems, () -> rows.add(new Sourced<>(source, line, meaning.apply(cells(row)))));
        }
    }

    private boolean cellsAreSound(String source, CsvRecord row, Problems problems) {
        boolean sound = true;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = row.getField(i);
            sound &= attempt(source, row.getStartingLineNumber(), problems, () -> column.read(cell));
        }
        return sound;
    }

    private static boolean attempt(String source, long line, Problems problems, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(source, line, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private CsvRow cells(CsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).name(), row.getField(i));
        }
        return new CsvRow(cells);
    }
}
