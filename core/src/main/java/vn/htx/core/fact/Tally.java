package vn.htx.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A running count of the facts of one type, grouped by columns: how many are effective on a day, by what is known now.
 * Backends keep it so that asking costs the same however many facts are counted.
 *
 * @param factType the name of the fact type counted
 * @param by the columns it is grouped by; the cells of a group stand in this order
 * @param only which groups are kept; empty if all are
 */
public record Tally(String factType, List<String> by, Optional<Only> only) {
    public Tally {
        by = List.copyOf(by);
        if (only.isPresent() && !by.contains(only.get().column())) {
            throw new IllegalArgumentException(factType + ": a tally only of some "
                    + only.get().column() + " is grouped by it; it is grouped by " + by);
        }
    }

    /**
     * The groups that are kept: those with one of these cells in a column. Facts that are common then cost nothing to count.
     *
     * @param cells as {@link FactType#cells} gives them
     */
    public record Only(String column, Set<Object> cells) {
        public Only {
            cells = Set.copyOf(cells);
        }
    }

    /** Whether a group is kept. */
    public boolean keeps(List<Object> group) {
        return only.isEmpty()
                || only.get().cells().contains(group.get(by.indexOf(only.get().column())));
    }

    /**
     * Refuses a group that is not kept: its balance is not known.
     *
     * @throws IllegalArgumentException if it is not kept
     */
    public void requireKept(List<Object> group) {
        if (!keeps(group)) {
            throw new IllegalArgumentException("the tally of " + factType + " by " + by + " keeps only "
                    + only.map(Only::cells).orElseThrow() + ", not " + group);
        }
    }
}
