package vn.htx.reporting.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.RecordMapper;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Document;
import vn.htx.reporting.DocumentNumber;
import vn.htx.reporting.DocumentTree;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Source;
import vn.htx.reporting.Table;

/** Reads a stored page back; what {@link PageWriter} wrote gives equal sections. */
final class PageReader {
    private final Fields page;
    private final List<Figure> figures;

    PageReader(Fields page, List<Figure> figures) {
        this.page = page;
        this.figures = figures;
    }

    Label title() {
        return label(page, "title");
    }

    List<Section> sections() {
        return Lists.of(page, "sections", this::section);
    }

    List<Label> notes() {
        return LabelForm.readAll(page, "notes");
    }

    List<Source> sources() {
        return Lists.of(page, "sources", source -> new Source(source.text("id"), label(source, "title")));
    }

    private static Label label(Fields fields, String name) {
        return LabelForm.read(fields.fields(name));
    }

    private Section section(Fields written) {
        String kind = written.text("section");
        return switch (kind) {
            case "headline" ->
                new Headline(written.text("id"), label(written, "title"), Lists.of(written, "items", this::item));
            case "table" -> table(written);
            case "chart" -> chart(written);
            case "documents" ->
                new DocumentTree(
                        written.text("id"), label(written, "title"), Lists.of(written, "roots", PageReader::document));
            default -> throw new IllegalArgumentException("a page has no section of the kind '" + kind + "'");
        };
    }

    private Headline.Item item(Fields written) {
        return new Headline.Item(label(written, "label"), figure(written), Lists.of(written, "parts", this::item));
    }

    private Figure figure(Fields written) {
        long place = written.whole("figure");
        if (place < 0 || place >= figures.size()) {
            throw new IllegalArgumentException("a page names figure " + place + ", of " + figures.size());
        }
        return figures.get((int) place);
    }

    private Table table(Fields written) {
        return new Table(
                written.text("id"),
                label(written, "title"),
                label(written, "corner"),
                Lists.of(written, "columns", column -> new Table.Column(column.text("id"), label(column, "heading"))),
                Lists.of(written, "rows", this::row),
                LabelForm.readAll(written, "notes"));
    }

    private Table.Row row(Fields written) {
        return new Table.Row(
                label(written, "heading"),
                Lists.of(written, "cells", this::cell),
                written.find("total").filter(new Flag(true)::equals).isPresent());
    }

    private Cell cell(Fields written) {
        return written.find("words").isPresent() ? new Cell.Words(label(written, "words")) : figure(written);
    }

    private static Chart chart(Fields written) {
        return new Chart(
                written.text("id"),
                label(written, "title"),
                chartKind(written.text("kind")),
                written.text("table"),
                Lists.of(written, "columns", column -> column.text("id")));
    }

    private static Chart.Kind chartKind(String written) {
        return RecordMapper.findConstant(Chart.Kind.class, written)
                .orElseThrow(() -> new IllegalArgumentException("a page has no chart of the kind '" + written + "'"));
    }

    private static Document document(Fields written) {
        return new Document(
                label(written, "kind"),
                new DocumentNumber(written.text("printed"), written.text("usual")),
                label(written, "issuer"),
                label(written, "title"),
                written.find("date").map(day -> LocalDate.parse(written.text("date"))),
                years(written),
                Lists.of(written, "carriedOutBy", PageReader::document));
    }

    private static Optional<Document.Years> years(Fields written) {
        return written.find("firstYear")
                .map(first -> new Document.Years(
                        Math.toIntExact(written.whole("firstYear")), Math.toIntExact(written.whole("lastYear"))));
    }
}
