package vn.htx.core.fact;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.htx.core.time.EffectivePeriod;

/**
 * A dated statement the register holds true because of an entry. Two facts are equal if type, cells, period and entry are.
 * No record, since the value is read from the cells once and then kept: rules ask for it again and again. Immutable.
 */
public final class Fact<F extends Record> {

    private final FactType<F> type;
    private final List<@Nullable Object> cells;
    private final EffectivePeriod period;
    private final long entry;
    private @Nullable F value;

    /**
     * A fact as it is stored.
     *
     * @param type what kind of statement
     * @param cells the value, in the order of the type's columns
     * @param period when it is true
     * @param entry the sequence of the entry that asserted it
     */
    public Fact(FactType<F> type, List<@Nullable Object> cells, EffectivePeriod period, long entry) {
        this.type = type;
        this.cells = Collections.unmodifiableList(cells);
        this.period = period;
        this.entry = entry;
    }

    /** A fact with this value. */
    public static <F extends Record> Fact<F> of(FactType<F> type, F value, EffectivePeriod period, long entry) {
        return new Fact<>(type, type.cells(value), period, entry);
    }

    /** What kind of statement it is. */
    public FactType<F> type() {
        return type;
    }

    /** The value, in the order of the type's columns. */
    public List<@Nullable Object> cells() {
        return cells;
    }

    /** When it is true. */
    public EffectivePeriod period() {
        return period;
    }

    /** The sequence of the entry that asserted it. */
    public long entry() {
        return entry;
    }

    /** The value as its record. Two threads that ask at once may both read it, and read the same. */
    public F value() {
        F known = value;
        if (known == null) {
            known = type.value(cells);
            value = known;
        }
        return known;
    }

    /** The cells of the key. */
    public List<Object> key() {
        return type.keyOf(cells);
    }

    /** The subject. */
    public Subject subject() {
        return type.subjectOf(key());
    }

    /** The same statement for another period. */
    public Fact<F> during(EffectivePeriod other) {
        return new Fact<>(type, cells, other, entry);
    }

    /** Whether another fact says the same for the same period, whoever asserted it. */
    public boolean saysTheSameAs(Fact<?> other) {
        return type.name().equals(other.type.name()) && period.equals(other.period) && cells.equals(other.cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact<?> fact
                && entry == fact.entry
                && type.equals(fact.type)
                && period.equals(fact.period)
                && cells.equals(fact.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, cells, period, entry);
    }

    @Override
    public String toString() {
        return "Fact[type=" + type + ", cells=" + cells + ", period=" + period + ", entry=" + entry + "]";
    }
}
