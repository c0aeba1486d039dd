package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Tally;
import vn.htx.core.statistics.Condition;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactAnswer;
import vn.htx.core.statistics.FactAnswer.Row;
import vn.htx.core.statistics.FactMeasure.Distinct;
import vn.htx.core.statistics.FactMeasure.Sum;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.FactQuestion.Begun;
import vn.htx.core.statistics.FactQuestion.ByColumn;
import vn.htx.core.statistics.FactQuestion.ByDimension;
import vn.htx.core.statistics.FactQuestion.During;
import vn.htx.core.statistics.FactQuestion.Group;
import vn.htx.core.statistics.FactQuestion.OfYears;
import vn.htx.core.statistics.FactQuestion.On;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.ReferenceEvaluator;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.Knowledge;

/**
 * The dumbest way to count facts: on each single day it goes through all of them, and for each it asks anew where an
 * organization of which nothing but its own facts is known would be counted on that day.
 */
final class FactModel {

    private record Counted(Fact<?> fact, LocalDate day) {}

    private record Line(List<String> group, List<@Nullable Object> cells) {}

    private final FactQuestion question;
    private final List<KnownFact<?>> known;
    private final Ledger ledger;
    private final Knowledge knowledge;
    private final AreaDirectory areas;

    FactModel(FactQuestion question, Ledger ledger, Knowledge knowledge, AreaDirectory areas) {
        this.question = question;
        this.ledger = ledger;
        this.knowledge = knowledge;
        this.areas = areas;
        this.known = ledger.rows().stream().filter(knowledge::covers).toList();
    }

    FactAnswer evaluate() {
        List<Line> lines = counted().flatMap(this::line).toList();
        Map<List<String>, List<Line>> groups = new TreeMap<>(Comparator.comparing(List::toString));
        if (!question.groupBy().isEmpty()) {
            lines.forEach(line -> groups.computeIfAbsent(line.group(), unknown -> new ArrayList<>())
                    .add(line));
        }
        return new FactAnswer(
                groups.entrySet().stream()
                        .map(group -> row(group.getKey(), group.getValue()))
                        .toList(),
                row(List.of(), lines));
    }

    private Row row(List<String> group, List<Line> lines) {
        if (question.measure().what() instanceof Distinct) {
            return new Row(group, lines.stream().map(Line::cells).distinct().count(), lines.size());
        } else if (question.measure().what() instanceof Sum) {
            return new Row(
                    group,
                    lines.stream().mapToLong(line -> (Long) line.cells().get(0)).sum(),
                    lines.size());
        }
        return new Row(group, lines.size(), lines.size());
    }

    private Stream<Counted> counted() {
        if (question.time() instanceof On on) {
            return holdingOn(question.measure().facts(), on.day()).map(fact -> new Counted(fact, on.day()));
        } else if (question.time() instanceof Begun begun) {
            return begun.period()
                    .from()
                    .datesUntil(begun.period().end().orElseThrow())
                    .flatMap(day -> holdingOn(question.measure().facts(), day)
                            .filter(fact -> holdingOn(fact.type(), day.minusDays(1))
                                    .noneMatch(before -> before.key().equals(fact.key())))
                            .map(fact -> new Counted(fact, day)));
        }
        if (question.time() instanceof During during) {
            LocalDate first = during.period().from();
            return first.datesUntil(during.period().end().orElseThrow())
                    .flatMap(day -> holdingOn(question.measure().facts(), day)
                            .filter(fact -> day.equals(first) || !fact.period().contains(day.minusDays(1)))
                            .map(fact -> new Counted(fact, day)));
        }
        OfYears years = (OfYears) question.time();
        return holdingOn(question.measure().facts(), years.day())
                .filter(fact -> year(fact) >= years.first() && year(fact) <= years.last())
                .map(fact -> new Counted(fact, earlier(LocalDate.of((int) year(fact), 12, 31), years.day())));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Stream<Fact<?>> holdingOn(FactType<?> type, LocalDate day) {
        return known.stream()
                .<Fact<?>>map(KnownFact::fact)
                .filter(fact -> fact.type() == type && fact.period().contains(day));
    }

    private static long year(Fact<?> fact) {
        return (Long) Optional.ofNullable(own(fact, "year")).orElseThrow();
    }

    private static @Nullable Object own(Fact<?> fact, String column) {
        return fact.cells().get(fact.type().position(column));
    }

    private @Nullable Object cell(Counted counted, String column) {
        if (!column.contains(".")) {
            return own(counted.fact(), column);
        }
        String[] path = column.split("\\.", -1);
        Object key = own(counted.fact(), path[0]);
        return holdingOn(question.measure().joins().get(path[0]), counted.day())
                .filter(other -> other.key().get(0).equals(key))
                .map(other -> Optional.ofNullable(own(other, path[1])))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Stream<Line> line(Counted counted) {
        for (Condition condition : question.measure().conditions()) {
            if (!meets(condition, cell(counted, condition.column()))) {
                return Stream.of();
            }
        }
        List<@Nullable Object> cells = new ArrayList<>();
        columns().forEach(column -> cells.add(cell(counted, column)));
        if (cells.contains(null)) {
            return Stream.of();
        }
        return properties(counted).stream()
                .map(properties -> new Line(
                        question.groupBy().stream()
                                .map(group -> value(group, counted, properties))
                                .toList(),
                        cells));
    }

    private List<String> columns() {
        if (question.measure().what() instanceof Distinct distinct) {
            return distinct.columns();
        }
        return question.measure().what() instanceof Sum sum ? List.of(sum.column()) : List.of();
    }

    private static boolean meets(Condition condition, @Nullable Object cell) {
        if (condition instanceof Condition.OneOf one) {
            return one.values().contains(cell == null ? "none" : String.valueOf(cell));
        } else if (condition instanceof Condition.Between between) {
            return cell != null && (Long) cell >= between.least() && (Long) cell <= between.most();
        }
        return cell != null;
    }

    private String value(Group group, Counted counted, Map<Dimension, String> properties) {
        if (group instanceof ByColumn by) {
            Object cell = cell(counted, by.column());
            return cell == null ? "none" : String.valueOf(cell);
        } else if (group instanceof ByDimension by) {
            return properties.get(by.dimension());
        }
        return question.time() instanceof OfYears
                ? String.valueOf(year(counted.fact()))
                : counted.day().toString().substring(0, 4);
    }

    /** Where the organization alone is counted on the day; empty if it is not. */
    private Optional<Map<Dimension, String>> properties(Counted counted) {
        List<Dimension> dimensions = question.groupBy().stream()
                .flatMap(group -> group instanceof ByDimension by ? Stream.of(by.dimension()) : Stream.of())
                .toList();
        if (dimensions.isEmpty()
                && question.measure().whose().isEmpty()
                && question.within().isEmpty()) {
            return Optional.of(Map.of());
        }
        StatisticsTable table = ReferenceEvaluator.evaluate(
                new StatisticsQuery(
                        Measure.ORGANIZATIONS,
                        new StatisticsQuery.Stock(counted.day()),
                        dimensions,
                        question.measure().whose(),
                        question.within()),
                only(String.valueOf(own(counted.fact(), "organization"))),
                areas);
        return table.rows().stream()
                .filter(row -> row.closing() == 1)
                .map(row -> zipped(dimensions, row.group()))
                .findFirst();
    }

    private static Map<Dimension, String> zipped(List<Dimension> dimensions, List<String> group) {
        Map<Dimension, String> properties = new HashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            properties.put(dimensions.get(i), group.get(i));
        }
        return properties;
    }

    /** The facts about one organization and no other. */
    private FactSource only(String organization) {
        FactSource all = ledger.source(knowledge);
        return new FactSource() {
            @Override
            public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
                return all.listFacts(query).stream()
                        .filter(row -> row.fact().subject().id().equals(organization))
                        .toList();
            }

            @Override
            public long balance(Tally tally, List<Object> group, LocalDate day) {
                throw new UnsupportedOperationException("facts are counted here, not tallies");
            }

            @Override
            public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
                throw new UnsupportedOperationException("facts are counted here, not tallies");
            }
        };
    }
}
