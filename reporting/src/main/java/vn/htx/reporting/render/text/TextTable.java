package vn.htx.reporting.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Table;

/** A table with aligned columns; one too wide for the page is continued below, its row headings repeated. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int HEADING_WIDTH = 16;

    private final Table table;
    private final Phrases phrases;
    private final int headingWidth;

    TextTable(Table table, Phrases phrases) {
        this.table = table;
        this.phrases = phrases;
        int widest = table.rows().stream()
                .mapToInt(row -> Width.of(phrases.say(row.heading())))
                .max()
                .orElse(0);
        this.headingWidth = Math.max(widest, Width.of(phrases.say(table.corner())));
    }

    void print(TextPage page) {
        for (List<Integer> columns : parts()) {
            part(columns, page);
        }
    }

    /** The columns, split where the page ends. */
    private List<List<Integer>> parts() {
        List<List<Integer>> parts = new ArrayList<>();
        int used = TextPage.WIDTH;
        for (int column = 0; column < table.columns().size(); column++) {
            int width = GAP.length() + width(column);
            if (used + width > TextPage.WIDTH) {
                parts.add(new ArrayList<>());
                used = GAP.length() + headingWidth;
            }
            parts.get(parts.size() - 1).add(column);
            used += width;
        }
        return parts;
    }

    private void part(List<Integer> columns, TextPage page) {
        headings(columns, page);
        page.line(rule(columns));
        for (Table.Row row : table.rows()) {
            if (row.total()) {
                page.line(rule(columns));
            }
            page.line(row(row, columns));
        }
    }

    private void headings(List<Integer> columns, TextPage page) {
        List<List<String>> wrapped = columns.stream()
                .map(column -> Width.wrap(heading(column), width(column)))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            String corner = line == height - 1 ? phrases.say(table.corner()) : "";
            StringBuilder text = new StringBuilder(GAP).append(Width.padRight(corner, headingWidth));
            for (int i = 0; i < columns.size(); i++) {
                text.append(GAP).append(aligned(lineFromBottom(wrapped.get(i), height, line), columns.get(i)));
            }
            page.line(text.toString());
        }
    }

    private static String lineFromBottom(List<String> lines, int height, int line) {
        int index = line - (height - lines.size());
        return index < 0 ? "" : lines.get(index);
    }

    private String row(Table.Row row, List<Integer> columns) {
        String heading = GAP + Width.padRight(phrases.say(row.heading()), headingWidth);
        return columns.stream()
                .map(column -> aligned(phrases.cell(row.cells().get(column)), column))
                .collect(Collectors.joining(GAP, heading + GAP, ""));
    }

    private String rule(List<Integer> columns) {
        return columns.stream()
                .map(column -> "─".repeat(width(column)))
                .collect(Collectors.joining(GAP, GAP + "─".repeat(headingWidth) + GAP, ""));
    }

    /** Numbers stand to the right, words to the left. */
    private String aligned(String text, int column) {
        boolean numbers = table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Figure);
        return numbers ? Width.padLeft(text, width(column)) : Width.padRight(text, width(column));
    }

    private int width(int column) {
        IntStream cells = table.rows().stream()
                .mapToInt(row -> Width.of(phrases.cell(row.cells().get(column))));
        IntStream heading = Width.wrap(heading(column), HEADING_WIDTH).stream().mapToInt(Width::of);
        return IntStream.concat(cells, heading).max().orElse(0);
    }

    private String heading(int column) {
        return phrases.say(table.columns().get(column).heading());
    }
}
