package vn.htx.core.storage.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactQuery.Place;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Tally;
import vn.htx.core.storage.Knowledge;

/** The stored facts of one type: by key, by looked-up cells, and tallied. */
final class FactTable<F extends Record> {

    /** Keys in the order of their cells; a shorter key stands before those it begins. */
    static final Comparator<List<Object>> KEY_ORDER = FactTable::compareKeys;

    private static final Comparator<KnownFact<?>> WITHIN_KEY = Comparator.<KnownFact<?>, java.time.LocalDate>comparing(
                    stored -> stored.fact().period().from())
            .thenComparing(KnownFact::knownFrom);

    private final FactType<F> type;
    private final TreeMap<List<Object>, List<KnownFact<F>>> byKey = new TreeMap<>(KEY_ORDER);
    private final Map<String, Map<Object, TreeSet<List<Object>>>> lookups = new HashMap<>();
    private final Map<Tally, TallyBook> tallies = new HashMap<>();

    FactTable(FactType<F> type) {
        this.type = type;
        type.lookups().forEach(column -> lookups.put(column, new HashMap<>()));
        type.tallies().forEach(tally -> tallies.put(tally, new TallyBook()));
    }

    @SuppressWarnings("unchecked") // cells of a key column are all of one comparable class
    private static int compareKeys(List<Object> left, List<Object> right) {
        int shared = Math.min(left.size(), right.size());
        for (int i = 0; i < shared; i++) {
            int order = ((Comparable<Object>) left.get(i)).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    void open(Fact<F> fact, long entry) {
        List<Object> key = fact.key();
        List<KnownFact<F>> stored = byKey.computeIfAbsent(key, unknown -> new ArrayList<>(1));
        stored.add(new KnownFact<>(fact, entry, OptionalLong.empty()));
        stored.sort(WITHIN_KEY);
        lookups.forEach((column, keys) -> {
            Object cell = fact.cells().get(type.position(column));
            if (cell != null) {
                keys.computeIfAbsent(cell, unknown -> new TreeSet<>(KEY_ORDER)).add(key);
            }
        });
        count(fact, 1);
    }

    /** Takes back what {@link #open} did. */
    void forget(Fact<F> fact, long entry) {
        List<KnownFact<F>> stored = byKey.getOrDefault(fact.key(), new ArrayList<>());
        stored.remove(new KnownFact<>(fact, entry, OptionalLong.empty()));
        if (stored.isEmpty()) {
            byKey.remove(fact.key());
        }
        count(fact, -1);
    }

    void close(Fact<?> fact, long entry) {
        replace(fact, OptionalLong.empty(), OptionalLong.of(entry));
        count(fact, -1);
    }

    /** Takes back what {@link #close} did. */
    void reopen(Fact<?> fact, long entry) {
        replace(fact, OptionalLong.of(entry), OptionalLong.empty());
        count(fact, 1);
    }

    private void replace(Fact<?> fact, OptionalLong before, OptionalLong after) {
        List<KnownFact<F>> stored = byKey.getOrDefault(fact.key(), List.of());
        for (int i = 0; i < stored.size(); i++) {
            KnownFact<F> found = stored.get(i);
            if (found.knownUntil().equals(before)
                    && found.fact().period().from().equals(fact.period().from())) {
                stored.set(i, new KnownFact<>(found.fact(), found.knownFrom(), after));
                return;
            }
        }
        throw new IllegalArgumentException(
                "no fact " + type + fact.key() + " from " + fact.period().from() + " is known");
    }

    private void count(Fact<?> fact, long sign) {
        tallies.forEach((tally, book) -> book.add(type.pick(tally.by(), fact.cells()), fact.period(), sign));
    }

    TallyBook tally(Tally tally) {
        TallyBook book = tallies.get(tally);
        if (book == null) {
            throw new IllegalArgumentException(type + " keeps no tally by " + tally.by());
        }
        return book;
    }

    List<KnownFact<F>> list(FactQuery<F> query, Knowledge knowledge) {
        List<KnownFact<F>> found = new ArrayList<>();
        Iterator<List<KnownFact<F>>> candidates = candidates(query);
        while (candidates.hasNext() && found.size() < query.limit()) {
            for (KnownFact<F> stored : candidates.next()) {
                if (knowledge.covers(stored)
                        && query.matches(stored.fact())
                        && isAfter(stored, query)
                        && found.size() < query.limit()) {
                    found.add(stored);
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static boolean isAfter(KnownFact<?> stored, FactQuery<?> query) {
        return query.after().isEmpty()
                || compare(Place.of(stored), query.after().get()) > 0;
    }

    private static int compare(Place left, Place right) {
        int keys = KEY_ORDER.compare(left.key(), right.key());
        int days = keys != 0 ? keys : left.from().compareTo(right.from());
        return days != 0 ? days : Long.compare(left.knownFrom(), right.knownFrom());
    }

    private Iterator<List<KnownFact<F>>> candidates(FactQuery<F> query) {
        List<Object> prefix = keyPrefix(query);
        if (prefix.isEmpty()) {
            for (String column : type.lookups()) {
                if (query.where().containsKey(column)) {
                    return lookedUp(column, query);
                }
            }
        }
        return startingWith(prefix, query.after());
    }

    private Iterator<List<KnownFact<F>>> lookedUp(String column, FactQuery<F> query) {
        Map<Object, TreeSet<List<Object>>> cells = lookups.getOrDefault(column, Map.of());
        return cells.getOrDefault(query.where().get(column), new TreeSet<>(KEY_ORDER)).stream()
                .map(key -> byKey.getOrDefault(key, List.of()))
                .iterator();
    }

    private List<Object> keyPrefix(FactQuery<F> query) {
        List<Object> prefix = new ArrayList<>();
        for (String column : type.keyColumns()) {
            Object wanted = query.where().get(column);
            if (wanted == null) {
                break;
            }
            prefix.add(wanted);
        }
        return prefix;
    }

    private Iterator<List<KnownFact<F>>> startingWith(List<Object> prefix, Optional<Place> after) {
        if (prefix.size() == type.keyColumns().size()) {
            return List.of(byKey.getOrDefault(prefix, List.of())).iterator();
        }
        List<Object> first = after.map(Place::key)
                .filter(key -> KEY_ORDER.compare(key, prefix) > 0)
                .orElse(prefix);
        return new Beginning<>(prefix, byKey.tailMap(first, true).entrySet().iterator());
    }

    /** Values one by one for as long as their keys begin with a prefix. */
    private static final class Beginning<V> implements Iterator<V> {
        private final List<Object> prefix;
        private final Iterator<Map.Entry<List<Object>, V>> entries;
        private @Nullable V next;

        Beginning(List<Object> prefix, Iterator<Map.Entry<List<Object>, V>> entries) {
            this.prefix = prefix;
            this.entries = entries;
            advance();
        }

        private void advance() {
            next = null;
            if (entries.hasNext()) {
                Map.Entry<List<Object>, V> entry = entries.next();
                next = startsWith(entry.getKey(), prefix) ? entry.getValue() : null;
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public V next() {
            V found = next;
            if (found == null) {
                throw new NoSuchElementException();
            }
            advance();
            return found;
        }
    }

    private static boolean startsWith(List<Object> key, List<Object> prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (!key.get(i).equals(prefix.get(i))) {
                return false;
            }
        }
        return true;
    }
}
