package vn.htx.core.statistics;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.Timeline;

/** The rows of a table, while things are being counted. */
final class Answer {

    private final List<Window> windows;
    private final boolean grouped;
    private final SortedMap<Cell, Count> counts = new TreeMap<>();

    Answer(StatisticsQuery query) {
        windows = Window.of(query);
        grouped = !query.groupBy().isEmpty();
        if (!grouped) {
            windows.forEach(window -> counts.put(Cell.total(), window.newCount()));
        }
    }

    /** Counts one thing. */
    void add(Amounts thing) {
        thing.forEach(this::add);
    }

    private void add(Cell cell, Timeline<Long> amounts) {
        for (Window window : windows) {
            counts.computeIfAbsent(window.rowOf(cell), unknown -> window.newCount())
                    .add(amounts);
        }
    }

    /** The table: empty rows are left out, unless the total is all that is asked. */
    StatisticsTable table() {
        return new StatisticsTable(counts.entrySet().stream()
                .map(counted -> counted.getValue().row(counted.getKey()))
                .filter(row -> !grouped || !isEmpty(row))
                .toList());
    }

    private static boolean isEmpty(Row row) {
        return row.opening() == 0 && row.in() == 0 && row.out() == 0 && row.closing() == 0;
    }
}
