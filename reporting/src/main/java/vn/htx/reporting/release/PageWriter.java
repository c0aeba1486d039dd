package vn.htx.reporting.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.RecordMapper;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Document;
import vn.htx.reporting.DocumentTree;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.Source;
import vn.htx.reporting.Table;

/** Writes what a report's page holds beside its figures, which it names by their places in one list. */
final class PageWriter implements Section.Display {
    private final Map<Figure, Integer> places = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Fields> sections = new ArrayList<>();

    /** The page of a report. */
    Fields write(Report report) {
        report.sections().forEach(section -> section.show(this));
        return Fields.empty()
                .with("title", LabelForm.write(report.title()))
                .with("sections", Lists.of(sections, section -> section))
                .with("notes", LabelForm.list(report.notes()))
                .with("sources", Lists.of(report.sources(), PageWriter::source));
    }

    /** The figures the page names. */
    List<Figure> figures() {
        return List.copyOf(figures);
    }

    private static Fields source(Source source) {
        return Fields.empty().with("id", source.id()).with("title", LabelForm.write(source.title()));
    }

    private long place(Figure figure) {
        return places.computeIfAbsent(figure, another -> {
            figures.add(another);
            return figures.size() - 1;
        });
    }

    private void add(String kind, Section section, Fields content) {
        sections.add(
                content.with("section", kind).with("id", section.id()).with("title", LabelForm.write(section.title())));
    }

    @Override
    public void headline(Headline headline) {
        add("headline", headline, Fields.empty().with("items", Lists.of(headline.items(), this::item)));
    }

    private Fields item(Headline.Item item) {
        return Fields.empty()
                .with("label", LabelForm.write(item.label()))
                .with("figure", place(item.figure()))
                .with("parts", Lists.of(item.parts(), this::item));
    }

    @Override
    public void table(Table table) {
        add(
                "table",
                table,
                Fields.empty()
                        .with("corner", LabelForm.write(table.corner()))
                        .with("columns", Lists.of(table.columns(), PageWriter::column))
                        .with("rows", Lists.of(table.rows(), this::row))
                        .with("notes", LabelForm.list(table.notes())));
    }

    private static Fields column(Table.Column column) {
        return Fields.empty().with("id", column.id()).with("heading", LabelForm.write(column.heading()));
    }

    private Fields row(Table.Row row) {
        return Fields.empty()
                .with("heading", LabelForm.write(row.heading()))
                .with("cells", Lists.of(row.cells(), this::cell))
                .with("total", new Flag(row.total()));
    }

    private Fields cell(Cell cell) {
        return cell instanceof Cell.Words words
                ? Fields.empty().with("words", LabelForm.write(words.label()))
                : Fields.empty().with("figure", place((Figure) cell));
    }

    @Override
    public void chart(Chart chart) {
        add(
                "chart",
                chart,
                Fields.empty()
                        .with("kind", RecordMapper.nameOf(chart.kind()))
                        .with("table", chart.table())
                        .with(
                                "columns",
                                Lists.of(
                                        chart.columns(),
                                        column -> Fields.empty().with("id", column))));
    }

    @Override
    public void documents(DocumentTree tree) {
        add("documents", tree, Fields.empty().with("roots", Lists.of(tree.roots(), PageWriter::document)));
    }

    private static Fields document(Document document) {
        Fields fields = Fields.empty()
                .with("kind", LabelForm.write(document.kind()))
                .with("printed", document.number().printed())
                .with("usual", document.number().usual())
                .with("issuer", LabelForm.write(document.issuer()))
                .with("title", LabelForm.write(document.title()))
                .with("carriedOutBy", Lists.of(document.carriedOutBy(), PageWriter::document));
        Fields dated =
                document.date().map(day -> fields.with("date", day.toString())).orElse(fields);
        return document.period()
                .map(years -> dated.with("firstYear", years.first()).with("lastYear", years.last()))
                .orElse(dated);
    }
}
