package vn.htx.reporting.render.text;

import java.util.Locale;
import vn.htx.reporting.Chart;
import vn.htx.reporting.DocumentTree;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.Source;
import vn.htx.reporting.Table;

/** Lays one report out as text, section by section. */
final class TextReport implements Section.Display {
    private static final int LABEL_WIDTH = 40;
    private static final int NUMBER_WIDTH = 16;

    private final Report report;
    private final Phrases phrases;
    private final TextPage page = new TextPage();

    TextReport(Report report, Phrases phrases) {
        this.report = report;
        this.phrases = phrases;
    }

    String print() {
        head();
        report.sections().forEach(this::section);
        notes();
        sources();
        return page.toString();
    }

    private void head() {
        if (report.sample()) {
            page.framed(phrases.say("sample.notice"));
            page.blank();
        }
        page.line(upper(phrases.say(report.title())));
        report.area().ifPresent(area -> page.line(area.name() + " (" + area.code() + ")"));
        page.paragraph("", "", phrases.standpoint(report));
    }

    private void section(Section section) {
        page.heading(upper(phrases.say(section.title())));
        section.show(this);
        if (report.sample()) {
            page.line("  [" + phrases.say("sample.badge") + "]");
        }
    }

    @Override
    public void headline(Headline headline) {
        headline.items().forEach(item -> item(item, "  "));
    }

    private void item(Headline.Item item, String indent) {
        Figure figure = item.figure();
        String label = Width.padRight(indent + phrases.say(item.label()), LABEL_WIDTH);
        boolean bare = figure.isShare() || figure.value().decimal().isEmpty();
        String unit = bare ? "" : " " + phrases.unit(figure);
        page.line(label + Width.padLeft(phrases.figure(figure), NUMBER_WIDTH) + unit);
        figure.opensTo().ifPresent(listing -> page.line(indent + "  › " + listing.commandLine()));
        item.parts().forEach(part -> item(part, indent + "    "));
    }

    @Override
    public void table(Table table) {
        new TextTable(table, phrases).print(page);
        table.notes().forEach(note -> page.paragraph("  * ", "    ", phrases.say(note)));
        phrases.sources(report, table).ifPresent(sources -> page.paragraph("  ", "  ", sources));
    }

    @Override
    public void chart(Chart chart) {
        Table drawn = report.getTable(chart.table());
        if (chart.isDrawable(drawn)) {
            new TextChart(chart, drawn, phrases).print(page);
        } else {
            page.line("  " + phrases.say("chart.nothing"));
        }
        page.paragraph("  ", "  ", phrases.say("chart.drawn-from", drawn.title()));
    }

    @Override
    public void documents(DocumentTree tree) {
        new TextTree(phrases).print(tree, page);
    }

    private void notes() {
        if (!report.notes().isEmpty()) {
            page.heading(upper(phrases.say("report.notes")));
            report.notes().forEach(note -> page.paragraph("  - ", "    ", phrases.say(note)));
        }
    }

    private void sources() {
        page.heading(upper(phrases.say("report.sources")));
        for (Source source : report.sources()) {
            page.paragraph("  [" + source.id() + "] ", "    ", phrases.say(source.title()));
        }
    }

    private static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
