package vn.htx.core.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.htx.core.time.EffectivePeriod;

/**
 * The facts of one subject, as known at one moment, in no particular order. Immutable; saying a statement is a pure,
 * total function.
 */
public record SubjectFacts(List<Fact<?>> list) {

    public SubjectFacts {
        list = List.copyOf(list);
    }

    /** Nothing known. */
    public static SubjectFacts none() {
        return new SubjectFacts(List.of());
    }

    /** These facts after a statement of an entry. */
    public SubjectFacts after(Statement statement, long entry) {
        if (statement instanceof Statement.Holds<?> holds) {
            return holding(holds, entry);
        } else if (statement instanceof Statement.Ends<?> ends) {
            return new SubjectFacts(outside(ends.type(), ends.key(), EffectivePeriod.startingOn(ends.day())));
        } else if (statement instanceof Statement.Changes<?> changes) {
            return changing(changes, entry);
        }
        throw new IllegalStateException("a new kind of statement: " + statement.getClass());
    }

    private <F extends Record> SubjectFacts holding(Statement.Holds<F> holds, long entry) {
        Fact<F> said = Fact.of(holds.type(), holds.value(), holds.period(), entry);
        List<Fact<?>> facts = outside(holds.type(), said.key(), holds.period());
        facts.add(said);
        return new SubjectFacts(facts);
    }

    private <F extends Record> SubjectFacts changing(Statement.Changes<F> changes, long entry) {
        EffectivePeriod period = EffectivePeriod.startingOn(changes.day());
        List<Fact<?>> facts = outside(changes.type(), changes.key(), period);
        for (Fact<?> fact : list) {
            if (isAbout(fact, changes.type(), changes.key())) {
                fact.period()
                        .intersection(period)
                        .ifPresent(part -> facts.add(changed(changes.type(), fact, changes.change(), part, entry)));
            }
        }
        return new SubjectFacts(facts);
    }

    private static <F extends Record> Fact<F> changed(
            FactType<F> type, Fact<?> fact, UnaryOperator<F> change, EffectivePeriod period, long entry) {
        Fact<F> changed = Fact.of(type, change.apply(type.value(fact.cells())), period, entry);
        if (!changed.key().equals(fact.key())) {
            throw new IllegalArgumentException("a change cannot turn " + type + fact.key() + " into " + changed.key());
        }
        return changed;
    }

    /** All facts, with those of the key cut to what lies outside the period. */
    private List<Fact<?>> outside(FactType<?> type, List<Object> key, EffectivePeriod period) {
        List<Fact<?>> kept = new ArrayList<>();
        for (Fact<?> fact : list) {
            if (isAbout(fact, type, key) && fact.period().overlaps(period)) {
                before(fact, period).ifPresent(kept::add);
                after(fact, period).ifPresent(kept::add);
            } else {
                kept.add(fact);
            }
        }
        return kept;
    }

    private static boolean isAbout(Fact<?> fact, FactType<?> type, List<Object> key) {
        return fact.type().name().equals(type.name()) && fact.key().equals(key);
    }

    private static Optional<Fact<?>> before(Fact<?> fact, EffectivePeriod period) {
        LocalDate from = fact.period().from();
        return from.isBefore(period.from())
                ? Optional.of(fact.during(EffectivePeriod.of(from, period.from())))
                : Optional.empty();
    }

    private static Optional<Fact<?>> after(Fact<?> fact, EffectivePeriod period) {
        return period.end()
                .filter(end -> fact.period().end().map(end::isBefore).orElse(true))
                .map(end -> fact.during(new EffectivePeriod(end, fact.period().until())));
    }
}
