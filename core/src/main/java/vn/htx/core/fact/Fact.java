package vn.htx.core.fact;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.htx.core.time.EffectivePeriod;

/**
 * A dated statement the register holds true because of an entry.
 *
 * @param type what kind of statement
 * @param cells the value, in the order of the type's columns
 * @param period when it is true
 * @param entry the sequence of the entry that asserted it
 */
public record Fact<F extends Record>(
        FactType<F> type, List<@Nullable Object> cells, EffectivePeriod period, long entry) {

    public Fact {
        cells = Collections.unmodifiableList(cells);
    }

    /** A fact with this value. */
    public static <F extends Record> Fact<F> of(FactType<F> type, F value, EffectivePeriod period, long entry) {
        return new Fact<>(type, type.cells(value), period, entry);
    }

    /** The value as its record. */
    public F value() {
        return type.value(cells);
    }

    /** The cells of the key. */
    public List<Object> key() {
        return type.pick(type.keyColumns(), cells);
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
}
