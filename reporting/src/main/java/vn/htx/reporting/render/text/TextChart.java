package vn.htx.reporting.render.text;

import java.util.List;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;

/** Bars of block characters to one scale. Stacked series follow each other on a line, others have a line each. */
final class TextChart {
    private static final String INKS = "█▒░▚";
    private static final int LONGEST_BAR = 48;

    private final boolean stacked;
    private final List<String> rows;
    private final List<Chart.Series> series;
    private final Phrases phrases;
    private final int labelWidth;
    private final long longest;

    TextChart(Chart chart, Table drawn, Phrases phrases) {
        this.stacked = chart.kind() == Chart.Kind.STACKED_BARS;
        this.rows = chart.rows(drawn).stream()
                .map(row -> phrases.say(row.heading()))
                .toList();
        this.series = chart.series(drawn);
        this.phrases = phrases;
        this.labelWidth = rows.stream().mapToInt(Width::of).max().orElse(0);
        this.longest = Math.max(1, chart.longest(drawn));
    }

    void print(TextPage page) {
        legend(page);
        for (int row = 0; row < rows.size(); row++) {
            if (stacked) {
                onOneLine(row, page);
            } else {
                onLinesOfTheirOwn(row, page);
            }
        }
    }

    private void legend(TextPage page) {
        for (int i = 0; i < series.size(); i++) {
            page.line("  " + ink(i) + " " + phrases.say(series.get(i).heading()));
        }
    }

    private void onOneLine(int row, TextPage page) {
        StringBuilder bar = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            Value value = series.get(i).values().get(row);
            bar.append(bar(value, i));
            numbers.append(i == 0 ? " " : " + ").append(phrases.value(value));
        }
        page.line(label(rows.get(row)) + bar + numbers);
    }

    private void onLinesOfTheirOwn(int row, TextPage page) {
        for (int i = 0; i < series.size(); i++) {
            Value value = series.get(i).values().get(row);
            page.line(label(i == 0 ? rows.get(row) : "") + bar(value, i) + " " + phrases.value(value));
        }
    }

    private String label(String words) {
        return "  " + Width.padRight(words, labelWidth) + "  ";
    }

    private String bar(Value value, int inkIndex) {
        long number = Math.max(0, value.exact().orElse(0));
        return ink(inkIndex).repeat((int) ((number * LONGEST_BAR + longest / 2) / longest));
    }

    private static String ink(int index) {
        return INKS.substring(index % INKS.length(), index % INKS.length() + 1);
    }
}
