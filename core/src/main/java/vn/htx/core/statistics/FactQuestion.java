package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.FactType;
import vn.htx.core.time.EffectivePeriod;

/**
 * A statistical question over facts of any type: what courses, payments, projects or ranks there are, how many different
 * cooperatives are among them, how much money. Each fact is counted on one day, and the properties of its organization
 * are those of that day; an organization that does not exist then has none and is left out wherever they are asked for.
 *
 * @param measure what is counted, of which facts
 * @param time when
 * @param groupBy what the rows of the answer tell apart, in order; empty for the total alone
 * @param within only facts whose organization's seat lies, on the day counted, in this area
 */
public record FactQuestion(FactMeasure measure, Time time, List<Group> groupBy, Optional<AreaCode> within) {

    /** The column that says of which year a fact is. */
    public static final String YEAR = "year";

    /** When. */
    public sealed interface Time {}

    /** What holds on a day. */
    public record On(LocalDate day) implements Time {}

    /**
     * What begins in a period, counted on the day it begins. A fact begins when nothing held for its key the day before:
     * a change of what holds is no beginning.
     *
     * @param period with an end
     */
    public record Begun(EffectivePeriod period) implements Time {
        public Begun {
            requireEnd(period);
        }
    }

    /**
     * What holds on some day of a period, counted on the first such day. Only different values are counted so: a change
     * makes two facts of one.
     *
     * @param period with an end
     */
    public record During(EffectivePeriod period) implements Time {
        public During {
            requireEnd(period);
        }
    }

    /**
     * What the column {@code year} says is of some years, by the facts that hold on a day: a figure put right later counts as
     * put right. It is counted on the last day of its year, or on the day asked if that is earlier.
     *
     * @param first the first year
     * @param last the last year
     * @param day the day by whose facts it is counted
     */
    public record OfYears(long first, long last, LocalDate day) implements Time {
        public OfYears {
            if (last < first) {
                throw new IllegalArgumentException("years cannot begin in " + first + " and end in " + last);
            }
        }
    }

    private static void requireEnd(EffectivePeriod period) {
        if (period.end().isEmpty()) {
            throw new IllegalArgumentException("facts are counted in a period with an end; " + period + " is open");
        }
    }

    /** What rows tell apart. */
    public sealed interface Group {}

    /** By what a column holds. */
    public record ByColumn(String column) implements Group {}

    /** By the calendar year in which a fact begins, or the year its column says. */
    public record ByYear() implements Group {}

    /** By a property of the organization. */
    public record ByDimension(Dimension dimension) implements Group {}

    /** Refuses what makes no sense. */
    public FactQuestion {
        groupBy = List.copyOf(groupBy);
        if (new HashSet<>(groupBy).size() < groupBy.size()) {
            throw new IllegalArgumentException("the same is grouped by twice: " + groupBy);
        }
        FactColumns columns = measure.columns();
        if (time instanceof OfYears) {
            columns.require(YEAR, Column.Kind.WHOLE);
        } else if (time instanceof During && !(measure.what() instanceof FactMeasure.Distinct)) {
            throw new IllegalArgumentException("of what holds during a period only different values are counted");
        }
        if (within.isPresent() || groupBy.stream().anyMatch(ByDimension.class::isInstance)) {
            columns.require(FactMeasure.ORGANIZATION, Column.Kind.TEXT);
        }
        for (Group group : groupBy) {
            if (group instanceof ByColumn by) {
                columns.get(by.column());
            } else if (group instanceof ByYear && !(time instanceof Begun || time instanceof OfYears)) {
                throw new IllegalArgumentException("what holds is of no year; what begins is");
            }
        }
        organizations(measure, groupBy, within);
    }

    /** The question which organizations, with which properties, facts must be about; refuses what is none of theirs. */
    private static StatisticsQuery organizations(FactMeasure measure, List<Group> groupBy, Optional<AreaCode> within) {
        return new StatisticsQuery(
                Measure.ORGANIZATIONS,
                new StatisticsQuery.Stock(LocalDate.EPOCH),
                dimensions(groupBy),
                measure.whose(),
                within);
    }

    /** Which organizations facts must be about, and the properties of theirs that are told apart. */
    StatisticsQuery organizations() {
        return organizations(measure, groupBy, within);
    }

    /** Whether anything is asked of organizations. */
    boolean asksOfOrganizations() {
        return within.isPresent()
                || !measure.whose().isEmpty()
                || !dimensions(groupBy).isEmpty();
    }

    FactQuestion(FactMeasure measure, Time time) {
        this(measure, time, List.of(), Optional.empty());
    }

    private static List<Dimension> dimensions(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group instanceof ByDimension by ? Stream.of(by.dimension()) : Stream.empty())
                .toList();
    }

    /** The same question, its answer also told apart by a column. */
    public FactQuestion by(String column) {
        return with(new ByColumn(column));
    }

    /** The same question, its answer also told apart by a property of the organization. */
    public FactQuestion by(Dimension dimension) {
        return with(dimension == Dimension.YEAR ? new ByYear() : new ByDimension(dimension));
    }

    private FactQuestion with(Group group) {
        return new FactQuestion(
                measure, time, Stream.concat(groupBy.stream(), Stream.of(group)).toList(), within);
    }

    /** The same question, the columns of the fact whose key a column holds being known too. */
    public FactQuestion joining(String column, FactType<?> other) {
        return new FactQuestion(measure.joining(column, other), time, groupBy, within);
    }

    /** The same question of fewer facts: only those whose column holds one of these values. */
    public FactQuestion where(String column, Object... values) {
        return new FactQuestion(measure.where(column, values), time, groupBy, within);
    }

    /** The same question of fewer facts: only those whose organization has one of these values on the day counted. */
    public FactQuestion whose(Dimension dimension, String... values) {
        return new FactQuestion(measure.whose(dimension, values), time, groupBy, within);
    }

    /** The same question of the organizations seated in an area. */
    public FactQuestion within(AreaCode area) {
        return new FactQuestion(measure, time, groupBy, Optional.of(area));
    }
}
