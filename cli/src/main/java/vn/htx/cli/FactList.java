package vn.htx.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.register.View;
import vn.htx.core.statistics.CountedFact;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.statistics.OpenableIndicator;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.time.EffectivePeriod;

/** Which facts to list: those that indicators count in a period. */
final class FactList {

    /** The facts whose keys columns hold: what stands behind the dot in {@code measure.line}. */
    private static final Map<String, FactType<?>> JOINS =
            Map.of("measure", SupportFacts.MEASURE, "programme", SupportFacts.PROGRAMME);

    private static final String SEAT = "seat.";

    /** The headings of the list. */
    static final List<String> HEADINGS = List.of("indicator", "countedOn", "entry", "type", "fact");

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            split = ",",
            description = "Of facts: those this indicator counts, such as training.cooperatives.")
    private List<String> indicators = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Of facts: the first day of the period counted.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Of facts: the last day of the period counted.")
    private @Nullable LocalDate to;

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            split = "\\|",
            description = "Of facts: only those whose column holds this, or whose organization is seated there, such as"
                    + " seat.district=061; several with | between must all hold.")
    private Map<String, String> where = Map.of();

    /** Whether none of the options was given. */
    boolean isEmpty() {
        return indicators.isEmpty() && from == null && to == null && where.isEmpty();
    }

    /** The rows of the list. */
    Stream<List<?>> rows(View view, AreaDirectory areas, OrganizationFilter filter) {
        return each(view, areas, filter, FactList::row);
    }

    /** The facts listed, each with the day it is counted on. */
    Stream<CountedFact> facts(View view, AreaDirectory areas, OrganizationFilter filter) {
        return each(view, areas, filter, (indicator, fact) -> fact);
    }

    private <T> Stream<T> each(
            View view,
            AreaDirectory areas,
            OrganizationFilter filter,
            BiFunction<OpenableIndicator, CountedFact, T> meaning) {
        if (indicators.isEmpty()) {
            throw new UserMistake("list facts: name the indicator whose facts are asked for with --indicator ID");
        }
        List<OpenableIndicator> counted =
                indicators.stream().map(FactList::indicator).toList();
        EffectivePeriod days = days(view.day());
        return counted.stream()
                .flatMap(indicator -> facts(indicator, view, question(indicator, days, view.day(), areas, filter))
                        .map(fact -> meaning.apply(indicator, fact)));
    }

    private static Stream<CountedFact> facts(OpenableIndicator indicator, View view, FactQuestion question) {
        Predicate<Fact<?>> counted = indicator.counted(view);
        return view.list(question).stream().filter(fact -> counted.test(fact.fact()));
    }

    private static OpenableIndicator indicator(String id) {
        return Indicators.find(id)
                .filter(OpenableIndicator.class::isInstance)
                .map(OpenableIndicator.class::cast)
                .orElseThrow(() -> new UserMistake(
                        "--indicator " + id + ": no indicator of this id counts facts; docs/indicators.md lists them"));
    }

    private EffectivePeriod days(LocalDate asOf) {
        LocalDate last = Objects.requireNonNullElse(to, asOf);
        LocalDate first = Objects.requireNonNullElse(from, last);
        if (last.isBefore(first)) {
            throw new UserMistake("--from " + first + " --to " + last + ": the period ends before it begins");
        }
        return EffectivePeriod.of(first, last.plusDays(1));
    }

    private FactQuestion question(
            OpenableIndicator indicator,
            EffectivePeriod days,
            LocalDate asOf,
            AreaDirectory areas,
            OrganizationFilter filter) {
        FactQuestion question = indicator.questionOfYears(days, asOf);
        try {
            for (Map.Entry<String, String> condition : where.entrySet()) {
                question = limited(question, condition.getKey(), condition.getValue());
            }
            return filter.limit(question, areas, asOf);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("list facts --indicator " + indicator.id() + ": " + e.getMessage());
        }
    }

    private static FactQuestion limited(FactQuestion question, String column, String value) {
        return column.startsWith(SEAT)
                ? question.whose(unit(column.substring(SEAT.length())), value)
                : joined(question, column).where(column, value);
    }

    private static Dimension unit(String level) {
        return Dimension.valueOf(OrganizationFilter.constant(AreaLevel.class, "--where " + SEAT, level)
                .name());
    }

    private static FactQuestion joined(FactQuestion question, String column) {
        int dot = column.indexOf('.');
        FactType<?> other = dot < 0 ? null : JOINS.get(column.substring(0, dot));
        return other == null ? question : question.joining(column.substring(0, dot), other);
    }

    private static List<?> row(OpenableIndicator indicator, CountedFact counted) {
        Fact<?> fact = counted.fact();
        return List.of(
                indicator.id(),
                counted.day().toString(),
                fact.entry(),
                fact.type().name(),
                cells(fact));
    }

    private static Map<String, Object> cells(Fact<?> fact) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<Column> columns = fact.type().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = fact.cells().get(i);
            cells.put(columns.get(i).name(), cell == null ? Dimension.NONE : cell);
        }
        return cells;
    }
}
