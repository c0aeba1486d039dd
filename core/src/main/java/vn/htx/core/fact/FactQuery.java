package vn.htx.core.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.htx.core.time.EffectivePeriod;

/**
 * Which facts of a type are asked for, and which page of them. Facts come ordered by the cells of their key, then by the
 * day they are effective from, then by the entry that made them known.
 *
 * @param type the fact type
 * @param where cells facts must have, by column
 * @param overlapping only facts effective on some day of this period
 * @param after only facts that come after this place in the order
 * @param limit at most so many
 */
public record FactQuery<F extends Record>(
        FactType<F> type,
        SortedMap<String, Object> where,
        Optional<EffectivePeriod> overlapping,
        Optional<Place> after,
        int limit) {

    /** A place in the order of facts: the key, the effective day, the entry that made it known. */
    public record Place(List<Object> key, LocalDate from, long knownFrom) {
        public Place {
            key = List.copyOf(key);
        }

        /** The place of a stored fact. */
        public static Place of(KnownFact<?> stored) {
            return new Place(stored.fact().key(), stored.fact().period().from(), stored.knownFrom());
        }
    }

    public FactQuery {
        where.keySet().forEach(type::position);
        TreeMap<String, Object> cells = new TreeMap<>();
        cells.putAll(where);
        where = Collections.unmodifiableSortedMap(cells);
    }

    /** All facts of a type. */
    public static <F extends Record> FactQuery<F> all(FactType<F> type) {
        return new FactQuery<>(type, new TreeMap<>(), Optional.empty(), Optional.empty(), Integer.MAX_VALUE);
    }

    /**
     * The facts of a subject.
     *
     * @throws IllegalArgumentException if facts of the type are about another kind of subject
     */
    public static <F extends Record> FactQuery<F> of(FactType<F> type, Subject subject) {
        FactQuery<F> query = all(type);
        List<String> parts = subject.parts();
        if (!subject.kind().equals(type.subjectKind())
                || parts.size() != type.subjectColumns().size()) {
            throw new IllegalArgumentException(type + " is not about " + subject);
        }
        for (int i = 0; i < parts.size(); i++) {
            query = query.where(type.subjectColumns().get(i), parts.get(i));
        }
        return query;
    }

    /** Only facts with this value in a column. */
    public FactQuery<F> where(String column, Object value) {
        TreeMap<String, Object> more = new TreeMap<>(where);
        more.put(column, FactType.cell(value));
        return new FactQuery<>(type, more, overlapping, after, limit);
    }

    /** Only facts effective on a day. */
    public FactQuery<F> on(LocalDate day) {
        return overlapping(EffectivePeriod.onlyOn(day));
    }

    /** Only facts effective on some day of a period. */
    public FactQuery<F> overlapping(EffectivePeriod period) {
        return new FactQuery<>(type, where, Optional.of(period), after, limit);
    }

    /** Only facts after a place in the order. */
    public FactQuery<F> after(Place place) {
        return new FactQuery<>(type, where, overlapping, Optional.of(place), limit);
    }

    /** At most so many. */
    public FactQuery<F> limit(int most) {
        return new FactQuery<>(type, where, overlapping, after, most);
    }

    /** Whether a fact is asked for, page aside. */
    public boolean matches(Fact<?> fact) {
        if (overlapping.isPresent() && !fact.period().overlaps(overlapping.get())) {
            return false;
        }
        for (Map.Entry<String, Object> wanted : where.entrySet()) {
            if (!wanted.getValue().equals(fact.cells().get(type.position(wanted.getKey())))) {
                return false;
            }
        }
        return true;
    }
}
