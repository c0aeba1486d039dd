package vn.htx.cli;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.htx.reporting.release.FigureChange;

/**
 * Why a figure differs between two points.
 *
 * @param entries the entries that did it, or, of a figure that was not opened, among which they are
 * @param moves by how much each of them moved the figure, where that is known
 */
record Explanation(FigureChange change, Extent extent, SortedSet<Long> entries, SortedMap<Long, Long> moves) {

    /** How far the entries explain the change. */
    enum Extent {
        /** They changed what the figure counts, and nothing else did. */
        ALL,
        /** They changed what the figure counts; whether nothing else did is not known. */
        PART,
        /** The figure opens to no list: they are what was filed or took effect in between. */
        AMONG
    }

    Explanation {
        entries = Collections.unmodifiableSortedSet(new TreeSet<>(entries));
        moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
    }

    /** An explanation that does not say how much each entry did. */
    static Explanation of(FigureChange change, Extent extent, SortedSet<Long> entries) {
        return new Explanation(change, extent, entries, Collections.emptySortedMap());
    }

    /** An explanation by what each entry did. */
    static Explanation of(FigureChange change, Extent extent, SortedMap<Long, Long> moves) {
        return new Explanation(change, extent, new TreeSet<>(moves.keySet()), moves);
    }
}
