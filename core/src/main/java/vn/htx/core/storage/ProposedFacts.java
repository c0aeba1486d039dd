package vn.htx.core.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Tally;

/**
 * Facts as they would be after changes not yet appended. For questions about few facts; pages of long lists are not cut.
 */
public final class ProposedFacts implements FactSource {

    private final FactSource base;
    private final FactChanges changes;

    /** The facts of a source after these changes. */
    public ProposedFacts(FactSource base, FactChanges changes) {
        this.base = base;
        this.changes = changes;
    }

    @Override
    public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
        Set<KnownFact<?>> closed = new HashSet<>(changes.closed());
        List<KnownFact<F>> facts = new ArrayList<>();
        base.listFacts(query).stream().filter(known -> !closed.contains(known)).forEach(facts::add);
        for (Fact<?> fact : changes.opened()) {
            if (fact.type().name().equals(query.type().name()) && query.matches(fact)) {
                facts.add(proposed(query, fact));
            }
        }
        return facts;
    }

    private static <F extends Record> KnownFact<F> proposed(FactQuery<F> query, Fact<?> fact) {
        Fact<F> typed = new Fact<>(query.type(), fact.cells(), fact.period(), fact.entry());
        return new KnownFact<>(typed, fact.entry(), OptionalLong.empty());
    }

    @Override
    public long balance(Tally tally, List<Object> group, LocalDate day) {
        return base.balance(tally, group, day) + change(tally, group, day);
    }

    @Override
    public List<Long> listBalances(Tally tally, List<List<Object>> groups, LocalDate day) {
        List<Long> before = base.listBalances(tally, groups, day);
        Map<List<Object>, Long> change = change(tally, day);
        List<Long> after = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            after.add(before.get(i) + change.getOrDefault(groups.get(i), 0L));
        }
        return after;
    }

    /** By how much the groups that change do, on a day. */
    private Map<List<Object>, Long> change(Tally tally, LocalDate day) {
        Map<List<Object>, Long> change = new HashMap<>();
        changes.opened().forEach(fact -> count(fact, tally, day, 1, change));
        changes.closed().forEach(known -> count(known.fact(), tally, day, -1, change));
        return change;
    }

    private static void count(Fact<?> fact, Tally tally, LocalDate day, long by, Map<List<Object>, Long> change) {
        if (fact.type().name().equals(tally.factType()) && fact.period().contains(day)) {
            change.merge(fact.type().pick(tally.by(), fact.cells()), by, Long::sum);
        }
    }

    private long change(Tally tally, List<Object> group, LocalDate day) {
        long opened = changes.opened().stream()
                .filter(fact -> isCounted(fact, tally, group, day))
                .count();
        long closed = changes.closed().stream()
                .filter(known -> isCounted(known.fact(), tally, group, day))
                .count();
        return opened - closed;
    }

    private static boolean isCounted(Fact<?> fact, Tally tally, List<Object> group, LocalDate day) {
        return isInGroup(fact, tally, group) && fact.period().contains(day);
    }

    private static boolean isInGroup(Fact<?> fact, Tally tally, List<Object> group) {
        return fact.type().name().equals(tally.factType())
                && fact.type().pick(tally.by(), fact.cells()).equals(group);
    }

    @Override
    public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
        NavigableMap<LocalDate, Long> before = base.balances(tally, group, from);
        Set<LocalDate> days = new HashSet<>(before.keySet());
        changes.opened().stream()
                .filter(fact -> isInGroup(fact, tally, group))
                .forEach(fact -> fact.period().edges().forEach(days::add));
        changes.closed().stream()
                .filter(known -> isInGroup(known.fact(), tally, group))
                .forEach(known -> known.fact().period().edges().forEach(days::add));
        TreeMap<LocalDate, Long> after = new TreeMap<>();
        days.stream()
                .filter(day -> !day.isBefore(from))
                .forEach(day -> after.put(day, before.floorEntry(day).getValue() + change(tally, group, day)));
        return after;
    }
}
