package vn.htx.reporting.render.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;
import vn.htx.reporting.Table;

/**
 * What the templates ask for: the report, its words, and the drawings.
 *
 * @param style the style sheet, put into the page as it is
 */
public record HtmlPage(Report report, Phrases phrases, String style) {
    private static final String REGISTER = "register";

    public String say(Label label) {
        return phrases.say(label);
    }

    public String say(String key) {
        return phrases.say(key);
    }

    /** The report's title and, where it has one, its area. */
    public String title() {
        String title = say(report.title());
        return report.area().map(area -> title + " – " + area.name()).orElse(title);
    }

    /** The face machines read: ungrouped digits, or the reason why there are none. */
    public String exact(Figure figure) {
        return figure.value().decimal().map(BigDecimal::toPlainString).orElseGet(() -> phrases.value(figure.value()));
    }

    /** The style class of a cell: a figure, a missing figure, or words. */
    public String face(Cell cell) {
        if (cell instanceof Figure figure) {
            return figure.value().decimal().isPresent() ? "figure" : "figure missing";
        }
        return "words";
    }

    /** The style class of a column's heading: it stands where the cells under it stand. */
    public String face(Table table, Table.Column column) {
        int index = table.indexOf(column.id());
        boolean figures = table.rows().stream().anyMatch(row -> row.cells().get(index) instanceof Figure);
        return figures ? "figure" : "words";
    }

    /** Why a figure opens to no list: it was taken over from a source, or counted from facts that no list shows. */
    public String unlisted(Figure figure) {
        return say(figure.source().equals(REGISTER) ? "figure.no-list" : "figure.not-listed");
    }

    public String source(Figure figure) {
        return say(report.getSource(figure.source()).title());
    }

    /** The indicators of a table, each once. */
    public List<String> indicators(Table table) {
        return table.figures().map(Figure::indicator).distinct().toList();
    }

    /** An item and all its parts, each to be opened to what it counts. */
    public List<Headline.Item> opened(Headline.Item item) {
        return flat(item).toList();
    }

    private static Stream<Headline.Item> flat(Headline.Item item) {
        return Stream.concat(Stream.of(item), item.parts().stream().flatMap(HtmlPage::flat));
    }

    /** Every figure of a table with the headings it stands under. */
    public List<Opened> opened(Table table) {
        return table.rows().stream().flatMap(row -> opened(table, row)).toList();
    }

    private static Stream<Opened> opened(Table table, Table.Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> row.cells().get(column) instanceof Figure)
                .mapToObj(column ->
                        new Opened(row.heading(), table.columns().get(column).heading(), (Figure)
                                row.cells().get(column)));
    }

    public Table tableOf(Chart chart) {
        return report.getTable(chart.table());
    }

    /** Whether charts can be drawn on this machine: not without any font. */
    public boolean canDraw() {
        return Lettering.isAvailable();
    }

    /** The chart as an {@code svg} element. */
    public String drawing(Chart chart) {
        return new ChartDrawing(chart, tableOf(chart), phrases).svg();
    }

    /** A figure of a table, and the headings it stands under. */
    public record Opened(Label row, Label column, Figure figure) {}
}
