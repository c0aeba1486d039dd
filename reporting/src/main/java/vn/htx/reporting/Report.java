package vn.htx.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Báo cáo: what an official publishes about one area, true on one day, as known at one entry of the register.
 *
 * <p>A report is a value in no particular language. Its parts agree with each other: section ids are distinct, a chart
 * draws a table that exists, every figure cites a source the report lists, and no number is given twice with different
 * values.
 *
 * @param id the report's stable id, such as {@code overview}
 * @param asOf the effective day: the report says what was true on it
 * @param known how much of the register the report has read
 * @param area the area reported on; empty when the whole register is
 * @param sample whether the data is made up; every rendering says so, at the top and on each section
 * @param notes remarks on the report as a whole
 * @param sources everything the figures cite
 */
public record Report(
        String id,
        Label title,
        LocalDate asOf,
        Known known,
        Optional<ReportArea> area,
        boolean sample,
        List<Section> sections,
        List<Label> notes,
        List<Source> sources) {

    /** @throws IllegalArgumentException if the parts contradict each other */
    public Report {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        Agreement.require(sections, sources);
    }

    /**
     * Every figure of the report once, in the order of the page, those without dimensions (the totals) first.
     *
     * @return distinct by indicator, dimensions and source
     */
    public List<Figure> figures() {
        List<Figure> all =
                sections.stream().flatMap(Section::figures).distinct().toList();
        Stream<Figure> totals = all.stream().filter(Figure::isTotal);
        Stream<Figure> parts = all.stream().filter(figure -> !figure.isTotal());
        return Stream.concat(totals, parts).toList();
    }

    /** The table with this id. @throws IllegalArgumentException if the report has none */
    public Table getTable(String tableId) {
        return Agreement.table(sections, tableId);
    }

    /** The source with this id. @throws IllegalArgumentException if the report lists none */
    public Source getSource(String sourceId) {
        return sources.stream()
                .filter(source -> source.id().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The report lists no source '" + sourceId + "'"));
    }
}
