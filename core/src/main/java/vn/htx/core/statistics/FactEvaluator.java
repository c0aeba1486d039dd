package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.statistics.FactQuestion.ByColumn;
import vn.htx.core.statistics.FactQuestion.ByDimension;
import vn.htx.core.statistics.FactQuestion.Group;

/**
 * Answers questions over facts of any type, for every backend alike. Facts are read in pages; what is kept is what the
 * question asks of each organization and of each fact joined, and the distinct values counted.
 */
public final class FactEvaluator {

    private final FactQuestion question;
    private final FactPages pages;
    private final FactDays days;
    private final FactOwners owners;
    private final FactJoins joins;
    private final FactTally total;
    private final SortedMap<Cell, FactTally> groups = new TreeMap<>();
    private final Consumer<CountedFact> listener;

    private FactEvaluator(
            FactQuestion question, FactSource source, AreaDirectory areas, Consumer<CountedFact> listener) {
        this.question = question;
        this.listener = listener;
        days = new FactDays(question.time());
        pages = new FactPages(source, days.read());
        owners = new FactOwners(question, new FactPages(source, days.counted()), areas, days.counted());
        joins = new FactJoins(question.measure(), new FactPages(source, days.counted()));
        total = new FactTally(question.measure().what());
    }

    /**
     * The answer, by the facts of a source.
     *
     * @throws ArithmeticException if a sum exceeds 64 bits
     */
    public static FactAnswer evaluate(FactQuestion question, FactSource source, AreaDirectory areas) {
        return new FactEvaluator(question, source, areas, counted -> {}).evaluate();
    }

    /** The facts a question counts, in the order of their keys, by the facts of a source. */
    public static List<CountedFact> list(FactQuestion question, FactSource source, AreaDirectory areas) {
        List<CountedFact> counted = new ArrayList<>();
        new FactEvaluator(question, source, areas, counted::add).evaluate();
        return counted;
    }

    private FactAnswer evaluate() {
        read(question.measure().facts());
        return new FactAnswer(
                groups.entrySet().stream()
                        .map(group -> group.getValue().row(group.getKey().values()))
                        .toList(),
                total.row(List.of()));
    }

    private <F extends Record> void read(FactType<F> type) {
        pages.forEachKey(type, facts -> days.forEachCounted(facts, this::count));
    }

    private void count(Fact<?> fact, LocalDate day) {
        FactRow row = new FactRow(fact, day, joins);
        if (question.measure().conditions().stream()
                .allMatch(condition -> condition.admits(row.cell(condition.column())))) {
            owners.propertiesIn(row).ifPresent(properties -> add(row, properties));
        }
    }

    private void add(FactRow row, Map<Dimension, String> properties) {
        List<@Nullable Object> counted = new ArrayList<>();
        FactTally.columns(question.measure().what()).forEach(column -> counted.add(row.cell(column)));
        if (counted.stream().anyMatch(Objects::isNull)) {
            return;
        }
        total.add(counted);
        listener.accept(new CountedFact(row.fact(), row.day()));
        if (!question.groupBy().isEmpty()) {
            Cell cell = new Cell(question.groupBy().stream()
                    .map(group -> value(group, row, properties))
                    .toList());
            groups.computeIfAbsent(
                            cell, unknown -> new FactTally(question.measure().what()))
                    .add(counted);
        }
    }

    private String value(Group group, FactRow row, Map<Dimension, String> properties) {
        if (group instanceof ByColumn by) {
            return FactColumns.text(row.cell(by.column()));
        } else if (group instanceof ByDimension by) {
            return Optional.ofNullable(properties.get(by.dimension())).orElse(Dimension.NONE);
        }
        return Long.toString(days.year(row.fact(), row.day()));
    }
}
