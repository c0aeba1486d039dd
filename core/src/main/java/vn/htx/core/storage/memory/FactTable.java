package vn.htx.core.storage.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
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
    private final TreeMap<Object, TreeMap<List<Object>, List<KnownFact<F>>>> byKey = new TreeMap<>();
    private final Map<String, Map<Object, List<List<Object>>>> lookups = new HashMap<>();
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
        List<KnownFact<F>> stored = byKey.computeIfAbsent(key.get(0), unknown -> new TreeMap<>(KEY_ORDER))
                .computeIfAbsent(key, unknown -> new ArrayList<>(1));
        stored.add(new KnownFact<>(fact, entry, OptionalLong.empty()));
        if (stored.size() > 1) {
            stored.sort(WITHIN_KEY);
        }
        lookups.forEach((column, keys) -> {
            Object cell = fact.cells().get(type.position(column));
            if (cell != null) {
                addSorted(key, keys.computeIfAbsent(cell, unknown -> new ArrayList<>(1)));
            }
        });
        count(fact, 1);
    }

    /** Keys by a looked-up cell are few, mostly one. */
    private static void addSorted(List<Object> key, List<List<Object>> keys) {
        int place = Collections.binarySearch(keys, key, KEY_ORDER);
        if (place < 0) {
            keys.add(-place - 1, key);
        }
    }

    /** Takes back what {@link #open} did. */
    void forget(Fact<F> fact, long entry) {
        List<KnownFact<F>> stored = stored(fact.key());
        stored.remove(new KnownFact<>(fact, entry, OptionalLong.empty()));
        count(fact, -1);
    }

    private List<KnownFact<F>> stored(List<Object> key) {
        return beginningWith(key.get(0)).getOrDefault(key, List.of());
    }

    private TreeMap<List<Object>, List<KnownFact<F>>> beginningWith(Object first) {
        return byKey.getOrDefault(first, new TreeMap<>(KEY_ORDER));
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
        List<KnownFact<F>> stored = stored(fact.key());
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
        tallies.forEach((tally, book) -> {
            List<Object> group = type.pick(tally.by(), fact.cells());
            if (tally.keeps(group)) {
                book.add(group, fact.period(), sign);
            }
        });
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
        visit(query, stored -> {
            for (KnownFact<F> known : stored) {
                if (found.size() < query.limit() && isAsked(known, query, knowledge)) {
                    found.add(known);
                }
            }
            return found.size() < query.limit();
        });
        return Collections.unmodifiableList(found);
    }

    private static boolean isAsked(KnownFact<?> stored, FactQuery<?> query, Knowledge knowledge) {
        return knowledge.covers(stored) && query.matches(stored.fact()) && isAfter(stored, query);
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

    /** Takes the facts of one key after another. */
    private interface Visitor<F extends Record> {
        /** Whether those of further keys are wanted. */
        boolean wantsMoreAfter(List<KnownFact<F>> stored);
    }

    /** Shows the facts of each key that may be asked for, in the order of keys, for as long as more are wanted. */
    private void visit(FactQuery<F> query, Visitor<F> visitor) {
        List<Object> prefix = keyPrefix(query);
        Optional<String> column = prefix.isEmpty() ? lookup(query) : Optional.empty();
        if (column.isPresent()) {
            visitLookedUp(column.get(), query, visitor);
        } else if (prefix.isEmpty()) {
            visitAll(query.after(), visitor);
        } else if (prefix.size() == type.keyColumns().size()) {
            visitor.wantsMoreAfter(stored(prefix));
        } else {
            visitBeginningWith(prefix, query.after(), visitor);
        }
    }

    private Optional<String> lookup(FactQuery<F> query) {
        return type.lookups().stream()
                .filter(column -> query.where().containsKey(column))
                .findFirst();
    }

    private void visitLookedUp(String column, FactQuery<F> query, Visitor<F> visitor) {
        Map<Object, List<List<Object>>> cells = lookups.getOrDefault(column, Map.of());
        for (List<Object> key : cells.getOrDefault(query.where().get(column), List.of())) {
            if (!visitor.wantsMoreAfter(stored(key))) {
                return;
            }
        }
    }

    private void visitAll(Optional<Place> after, Visitor<F> visitor) {
        List<Object> first = after.map(Place::key).orElse(List.of());
        for (var keys : (first.isEmpty() ? byKey : byKey.tailMap(first.get(0), true)).values()) {
            for (List<KnownFact<F>> stored : keys.tailMap(first, true).values()) {
                if (!visitor.wantsMoreAfter(stored)) {
                    return;
                }
            }
        }
    }

    private void visitBeginningWith(List<Object> prefix, Optional<Place> after, Visitor<F> visitor) {
        List<Object> first = after.map(Place::key)
                .filter(key -> KEY_ORDER.compare(key, prefix) > 0)
                .orElse(prefix);
        for (var stored : beginningWith(prefix.get(0)).tailMap(first, true).entrySet()) {
            if (!startsWith(stored.getKey(), prefix) || !visitor.wantsMoreAfter(stored.getValue())) {
                return;
            }
        }
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

    private static boolean startsWith(List<Object> key, List<Object> prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (!key.get(i).equals(prefix.get(i))) {
                return false;
            }
        }
        return true;
    }
}
