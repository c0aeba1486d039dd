package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.FactType;
import vn.htx.core.time.EffectivePeriod;

/**
 * What is counted or added up over facts of any type, and of which facts: the measure and the population of a
 * {@link FactQuestion}.
 *
 * <p>A column is named as the fact type names it. Where a column holds the key of another fact, such as the course a
 * participant was in, {@link #joining} makes that fact's columns known as {@code course.topic}.
 *
 * @param facts the facts
 * @param what what is counted of them
 * @param joins the facts whose keys columns hold, by column
 * @param conditions what columns must hold
 * @param whose the values allowed of properties of the organization in the column {@code organization}
 */
public record FactMeasure(
        FactType<?> facts,
        What what,
        SortedMap<String, FactType<?>> joins,
        List<Condition> conditions,
        Map<Dimension, SortedSet<String>> whose) {

    /** The column that names the organization whose properties count. */
    public static final String ORGANIZATION = "organization";

    /** What is counted. */
    public sealed interface What {}

    /** How many facts. */
    public record Facts() implements What {}

    /** How many different values some columns hold together; where one of them is empty nothing is counted. */
    public record Distinct(List<String> columns) implements What {
        public Distinct {
            columns = List.copyOf(columns);
        }
    }

    /** What a column of whole numbers or đồng holds in sum; where it is empty nothing is added. */
    public record Sum(String column) implements What {}

    /** Refuses columns that are not there, and what they cannot be asked. */
    public FactMeasure {
        joins = Collections.unmodifiableSortedMap(new TreeMap<>(joins));
        conditions = List.copyOf(conditions);
        EnumMap<Dimension, SortedSet<String>> copy = new EnumMap<>(Dimension.class);
        whose.forEach(
                (dimension, values) -> copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(values))));
        whose = Collections.unmodifiableMap(copy);
        FactColumns columns = new FactColumns(facts, joins);
        if (what instanceof Distinct distinct) {
            distinct.columns().forEach(columns::get);
        } else if (what instanceof Sum sum) {
            columns.require(sum.column(), Column.Kind.WHOLE);
        }
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Between) {
                columns.require(condition.column(), Column.Kind.WHOLE);
            }
            columns.get(condition.column());
        }
        if (!whose.isEmpty()) {
            columns.require(ORGANIZATION, Column.Kind.TEXT);
        }
    }

    private FactMeasure(FactType<?> facts, What what) {
        this(facts, what, Collections.emptySortedMap(), List.of(), Map.of());
    }

    /** How many facts of a type. */
    public static FactMeasure count(FactType<?> facts) {
        return new FactMeasure(facts, new Facts());
    }

    /** How many different values columns of a type hold together. */
    public static FactMeasure distinct(FactType<?> facts, String... columns) {
        return new FactMeasure(facts, new Distinct(List.of(columns)));
    }

    /** What a column of a type holds in sum. */
    public static FactMeasure sum(FactType<?> facts, String column) {
        return new FactMeasure(facts, new Sum(column));
    }

    /** The same, the columns of the fact whose key a column holds being known too. */
    public FactMeasure joining(String column, FactType<?> other) {
        TreeMap<String, FactType<?>> more = new TreeMap<>(joins);
        more.put(column, other);
        return new FactMeasure(facts, what, more, conditions, whose);
    }

    /** The same of fewer facts: only those whose column holds one of these values. */
    public FactMeasure where(String column, Object... values) {
        TreeSet<String> texts = new TreeSet<>();
        Arrays.stream(values).map(FactType::cell).map(FactColumns::text).forEach(texts::add);
        return meeting(new Condition.OneOf(column, texts));
    }

    /** The same of fewer facts: only those whose column holds at least so much. */
    public FactMeasure atLeast(String column, long least) {
        return meeting(new Condition.Between(column, least, Long.MAX_VALUE));
    }

    /** The same of fewer facts: only those whose column holds something. */
    public FactMeasure present(String column) {
        return meeting(new Condition.Present(column));
    }

    private FactMeasure meeting(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new FactMeasure(facts, what, joins, more, whose);
    }

    /** The same of fewer facts: only those whose organization has one of these values on the day counted. */
    public FactMeasure whose(Dimension dimension, String... values) {
        EnumMap<Dimension, SortedSet<String>> more = new EnumMap<>(Dimension.class);
        more.putAll(whose);
        more.put(dimension, new TreeSet<>(List.of(values)));
        return new FactMeasure(facts, what, joins, conditions, more);
    }

    /** The question how much there is on a day. */
    public FactQuestion on(LocalDate day) {
        return new FactQuestion(this, new FactQuestion.On(day));
    }

    /** The question how much begins in a period, which has an end. */
    public FactQuestion begunIn(EffectivePeriod period) {
        return new FactQuestion(this, new FactQuestion.Begun(period));
    }

    /** The question how many different values hold on some day of a period, which has an end. */
    public FactQuestion during(EffectivePeriod period) {
        return new FactQuestion(this, new FactQuestion.During(period));
    }

    /** The question how much a column {@code year} says is of the years from one to another, by what holds on a day. */
    public FactQuestion ofYears(long first, long last, LocalDate day) {
        return new FactQuestion(this, new FactQuestion.OfYears(first, last, day));
    }

    /** Whether the facts say of which organization they are. */
    public boolean ofOrganizations() {
        return facts.columns().stream().anyMatch(column -> column.name().equals(ORGANIZATION));
    }

    FactColumns columns() {
        return new FactColumns(facts, joins);
    }
}
