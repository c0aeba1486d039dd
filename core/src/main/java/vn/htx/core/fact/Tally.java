package vn.htx.core.fact;

import java.util.List;

/**
 * A running count of the facts of one type, grouped by columns: how many are effective on a day, by what is known now.
 * Backends keep it so that asking costs the same however many facts are counted.
 *
 * @param factType the name of the fact type counted
 * @param by the columns it is grouped by; the cells of a group stand in this order
 */
public record Tally(String factType, List<String> by) {
    public Tally {
        by = List.copyOf(by);
    }
}
