package vn.htx.reporting.render.html;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.theme.XChartTheme;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;

/** Draws a chart as SVG. A missing number leaves its place empty: the table beside the chart says why. */
final class ChartDrawing {
    private static final int WIDTH = 880;
    private static final int HEIGHT = 400;
    private static final int MOST_LEVEL_LABELS = 12;
    private static final int LETTER_WIDTH = 7;

    /** How many times a digit's height goes into the longest bar. */
    private static final int DIGITS_IN_LONGEST_BAR = 20;

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Color INK = SvgCanvas.INK;
    private static final Color GRID = new Color(INK.getRed(), INK.getGreen(), INK.getBlue(), 48);
    private static final Color NOTHING = new Color(0xff, 0xff, 0xff, 0);
    private static final Color[] SERIES = {
        new Color(0x2f7d69), new Color(0xd9a441), new Color(0xb0483c), new Color(0x4a78b8), new Color(0x85888d)
    };

    private final Chart chart;
    private final Table drawn;
    private final Phrases phrases;

    ChartDrawing(Chart chart, Table drawn, Phrases phrases) {
        this.chart = chart;
        this.drawn = drawn;
        this.phrases = phrases;
    }

    String svg() {
        SvgCanvas canvas = new SvgCanvas(chart.id() + "-svg", WIDTH, HEIGHT);
        bars().paint(canvas.graphics(), WIDTH, HEIGHT);
        return canvas.element(phrases.say(chart.title()), phrases.say("chart.drawn-from", drawn.title()));
    }

    private CategoryChart bars() {
        CategoryChart bars = new CategoryChart(WIDTH, HEIGHT, new XChartTheme());
        List<String> rows = chart.rows(drawn).stream()
                .map(row -> phrases.say(row.heading()))
                .toList();
        for (Chart.Series series : chart.series(drawn)) {
            bars.addSeries(phrases.say(series.heading()), rows, numbers(series));
        }
        styleData(bars.getStyler(), rows);
        styleAxes(bars.getStyler());
        stylePaper(bars.getStyler());
        return bars;
    }

    /** XChart leaves the place of a null empty. */
    private static List<@Nullable Long> numbers(Chart.Series series) {
        List<@Nullable Long> numbers = new ArrayList<>();
        for (Value value : series.values()) {
            numbers.add(value instanceof Value.Exact exact ? exact.number() : null);
        }
        return numbers;
    }

    private void styleData(CategoryStyler style, List<String> rows) {
        style.setStacked(chart.kind() == Chart.Kind.STACKED_BARS)
                .setAvailableSpaceFill(0.7)
                .setLabelsVisible(rows.size() <= MOST_LEVEL_LABELS && numbersFitTheirBars())
                .setLabelsFont(FONT.deriveFont(12f))
                .setLabelsFontColorAutomaticEnabled(true);
        style.setSeriesColors(SERIES);
        style.setLegendVisible(chart.columns().size() > 1);
        style.setXAxisLabelRotation(rotation(rows));
    }

    /** Labels lie level where they fit beside each other, slant where they nearly do, and stand up otherwise. */
    private static int rotation(List<String> labels) {
        int longest = labels.stream().mapToInt(String::length).max().orElse(0);
        if (longest * labels.size() * LETTER_WIDTH < WIDTH) {
            return 0;
        }
        return labels.size() > MOST_LEVEL_LABELS ? 90 : 25;
    }

    /** A bar lower than a digit cannot hold its number; then the table alone tells them. */
    private boolean numbersFitTheirBars() {
        long lowest = chart.longest(drawn) / DIGITS_IN_LONGEST_BAR;
        return chart.series(drawn).stream()
                .flatMap(series -> series.values().stream())
                .allMatch(value -> value.exact().orElse(lowest) >= lowest);
    }

    private void styleAxes(CategoryStyler style) {
        style.setAxisTickLabelsFont(FONT)
                .setAxisTickLabelsColor(INK)
                .setAxisTicksMarksVisible(false)
                .setAxisTicksLineVisible(false)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(new BasicStroke(1f))
                .setXAxisTickMarkSpacingHint(10)
                .setYAxisLabelAlignment(TextAlignment.Right)
                .setAxisTickPadding(10)
                .setYAxisTickLabelsFormattingFunction(number -> phrases.number(Math.round(number)));
    }

    /** Nothing is painted behind the chart: the page is its paper. */
    private static void stylePaper(CategoryStyler style) {
        style.setChartBackgroundColor(NOTHING)
                .setPlotBackgroundColor(NOTHING)
                .setPlotBorderVisible(false)
                .setChartTitleVisible(false)
                .setChartFontColor(INK)
                .setChartPadding(12)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Vertical)
                .setLegendPadding(8)
                .setLegendBackgroundColor(NOTHING)
                .setLegendBorderColor(NOTHING)
                .setLegendFont(FONT);
    }
}
