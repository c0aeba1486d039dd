package vn.htx.core.storage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Tally;

/**
 * The facts of a source that does not change while it is asked, each question put to it once: many rules ask the same of one
 * filing. Not thread-safe; it keeps all answers for as long as it lives, which is to be one decision.
 */
public final class RememberedFacts implements FactSource {

    private record BalanceOn(Tally tally, List<Object> group, LocalDate day) {}

    private record BalancesOn(Tally tally, List<List<Object>> groups, LocalDate day) {}

    private final FactSource source;
    private final Map<FactQuery<?>, List<? extends KnownFact<?>>> facts = new HashMap<>();
    private final Map<BalanceOn, Long> balances = new HashMap<>();
    private final Map<BalancesOn, List<Long>> balancesOfGroups = new HashMap<>();
    private final Map<BalanceOn, NavigableMap<LocalDate, Long>> changes = new HashMap<>();

    /** Remembers what a source answers. */
    public RememberedFacts(FactSource source) {
        this.source = source;
    }

    @Override
    @SuppressWarnings("unchecked") // the list was read for the very type the query names
    public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
        return (List<KnownFact<F>>) facts.computeIfAbsent(query, source::listFacts);
    }

    @Override
    public long balance(Tally tally, List<Object> group, LocalDate day) {
        return balances.computeIfAbsent(new BalanceOn(tally, group, day), asked -> source.balance(tally, group, day));
    }

    @Override
    public List<Long> listBalances(Tally tally, List<List<Object>> groups, LocalDate day) {
        return balancesOfGroups.computeIfAbsent(
                new BalancesOn(tally, groups, day), asked -> source.listBalances(tally, groups, day));
    }

    @Override
    public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
        return new TreeMap<>(changes.computeIfAbsent(
                new BalanceOn(tally, group, from), asked -> source.balances(tally, group, from)));
    }
}
