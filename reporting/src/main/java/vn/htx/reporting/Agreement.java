package vn.htx.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parts of one report must agree on before it may be printed. */
final class Agreement {
    private Agreement() {}

    static void require(List<Section> sections, List<Source> sources) {
        requireDistinctIds(sections);
        for (Section section : sections) {
            if (section instanceof Chart chart) {
                chart.requireColumnsOf(table(sections, chart.table()));
            }
        }
        List<Figure> figures = sections.stream().flatMap(Section::figures).toList();
        requireKnownSources(figures, sources);
        requireOneValueEach(figures);
    }

    static Table table(List<Section> sections, String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The report has no table '" + id + "'"));
    }

    private static void requireDistinctIds(List<Section> sections) {
        Set<String> seen = new HashSet<>();
        for (Section section : sections) {
            if (!seen.add(section.id())) {
                throw new IllegalArgumentException("Two sections are called '" + section.id() + "'");
            }
        }
    }

    private static void requireKnownSources(List<Figure> figures, List<Source> sources) {
        Set<String> known = sources.stream().map(Source::id).collect(Collectors.toSet());
        for (Figure figure : figures) {
            if (!known.contains(figure.source())) {
                throw new IllegalArgumentException(figure.name() + " cites '" + figure.source()
                        + "', which is not among the report's sources " + known);
            }
        }
    }

    private static void requireOneValueEach(List<Figure> figures) {
        Map<List<Object>, Figure> given = new HashMap<>();
        for (Figure figure : figures) {
            List<Object> identity = List.of(figure.indicator(), figure.dimensions(), figure.period(), figure.source());
            Figure first = given.putIfAbsent(identity, figure);
            if (first != null && !first.equals(figure)) {
                throw new IllegalArgumentException(
                        "The report gives " + figure.name() + " twice and differently: " + first + " and " + figure);
            }
        }
    }
}
