package vn.htx.core.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Tally;
import vn.htx.core.time.EffectivePeriod;

/**
 * The facts of a reading as known at one moment. Tallies kept by the backend answer for what is known now; for older
 * knowledge facts are counted one by one.
 */
public final class KnownFacts implements FactSource {

    private final Reading reading;
    private final Knowledge knowledge;
    private final Function<String, FactType<?>> types;

    /** The facts known at a moment; types are found by name for counting what no tally answers. */
    public KnownFacts(Reading reading, Knowledge knowledge, Function<String, FactType<?>> types) {
        this.reading = reading;
        this.knowledge = knowledge;
        this.types = types;
    }

    /** The facts known now, whose types a catalogue names. */
    public static KnownFacts now(Reading reading, Catalogue catalogue) {
        return new KnownFacts(reading, Knowledge.now(), catalogue::getFactType);
    }

    /** Whether what is known at the moment is what is known now; asked only where the answer makes a difference. */
    private boolean isNow() {
        return knowledge instanceof Knowledge.Now
                || (knowledge instanceof Knowledge.At at && at.sequence() >= reading.lastSequence());
    }

    @Override
    public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
        return reading.listFacts(query, isNow() ? Knowledge.now() : knowledge);
    }

    @Override
    public long balance(Tally tally, List<Object> group, LocalDate day) {
        return isNow()
                ? reading.balance(tally, group, day)
                : listFacts(members(types.apply(tally.factType()), tally, group).on(day))
                        .size();
    }

    @Override
    public List<Long> listBalances(Tally tally, List<List<Object>> groups, LocalDate day) {
        return isNow() ? reading.listBalances(tally, groups, day) : FactSource.super.listBalances(tally, groups, day);
    }

    @Override
    public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
        return isNow() ? reading.balances(tally, group, from) : counted(tally, group, from);
    }

    private NavigableMap<LocalDate, Long> counted(Tally tally, List<Object> group, LocalDate from) {
        TreeMap<LocalDate, Long> deltas = new TreeMap<>();
        deltas.put(from, 0L);
        FactQuery<?> query = members(types.apply(tally.factType()), tally, group);
        for (KnownFact<?> stored : listFacts(query.overlapping(EffectivePeriod.startingOn(from)))) {
            Fact<?> fact = stored.fact();
            LocalDate begins =
                    fact.period().from().isBefore(from) ? from : fact.period().from();
            deltas.merge(begins, 1L, Long::sum);
            fact.period().end().ifPresent(end -> deltas.merge(end, -1L, Long::sum));
        }
        return summed(deltas, from);
    }

    private static NavigableMap<LocalDate, Long> summed(TreeMap<LocalDate, Long> deltas, LocalDate from) {
        TreeMap<LocalDate, Long> balances = new TreeMap<>();
        long balance = 0;
        for (var delta : deltas.entrySet()) {
            balance += delta.getValue();
            if (delta.getValue() != 0 || delta.getKey().equals(from)) {
                balances.put(delta.getKey(), balance);
            }
        }
        return balances;
    }

    private static <F extends Record> FactQuery<F> members(FactType<F> type, Tally tally, List<Object> group) {
        FactQuery<F> query = FactQuery.all(type);
        for (int i = 0; i < group.size(); i++) {
            query = query.where(tally.by().get(i), group.get(i));
        }
        return query;
    }
}
