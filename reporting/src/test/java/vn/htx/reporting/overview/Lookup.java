package vn.htx.reporting.overview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Report;
import vn.htx.reporting.Table;

/** Reads numbers off a report. */
public final class Lookup {
    private Lookup() {}

    /** The figure of an indicator with these dimensions, given as name and value in turn. */
    public static Figure figure(Report report, String indicator, String... dimensions) {
        Map<String, String> wanted = new TreeMap<>();
        for (int i = 0; i < dimensions.length; i += 2) {
            wanted.put(dimensions[i], dimensions[i + 1]);
        }
        return report.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator)
                        && figure.dimensions().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + indicator + wanted));
    }

    public static long number(Report report, String indicator, String... dimensions) {
        return number(figure(report, indicator, dimensions));
    }

    public static long number(Figure figure) {
        return figure.value().exact().orElseThrow();
    }

    public static String command(Report report, String indicator, String... dimensions) {
        return figure(report, indicator, dimensions).opensTo().orElseThrow().commandLine();
    }

    public static long number(Table table, Table.Row row, String column) {
        return number((Figure) row.cells().get(table.indexOf(column)));
    }

    /** The rows that are parts of the whole. */
    public static List<Table.Row> parts(Table table) {
        return table.rows().stream().filter(row -> !row.total()).toList();
    }
}
