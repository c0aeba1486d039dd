package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.htx.core.time.EffectivePeriod;

/** How much more there is in each cell, from each day on. What comes and goes on one day cancels out. Not thread-safe. */
public final class RollupSums {

    private final Map<RollupCell, TreeMap<LocalDate, Long>> cells = new HashMap<>();

    /** Counts so many in a cell during a period. */
    void add(RollupCell cell, EffectivePeriod period, long count) {
        add(cell, period.from(), count);
        period.end().ifPresent(end -> add(cell, end, -count));
    }

    /** Counts so many in a cell from a day on. */
    public void add(RollupCell cell, LocalDate day, long count) {
        cells.computeIfAbsent(cell, unknown -> new TreeMap<>()).merge(day, count, Long::sum);
    }

    /** Adds what others come to. */
    public void addAll(RollupSums others) {
        others.cells.forEach((cell, days) -> days.forEach((day, count) -> add(cell, day, count)));
    }

    /** For each cell, by how much the count changes on which days; days and cells without a change are left out. */
    public Map<RollupCell, SortedMap<LocalDate, Long>> changes() {
        Map<RollupCell, SortedMap<LocalDate, Long>> changes = new HashMap<>();
        cells.forEach((cell, days) -> {
            NavigableMap<LocalDate, Long> changed = new TreeMap<>(days);
            changed.values().removeIf(count -> count == 0);
            if (!changed.isEmpty()) {
                changes.put(cell, Collections.unmodifiableSortedMap(changed));
            }
        });
        return changes;
    }

    /** Leaves out all other cells. */
    public void retain(Set<RollupCell> wanted) {
        cells.keySet().retainAll(wanted);
    }

    /** How many cells it speaks of. */
    public int size() {
        return cells.size();
    }

    /** Begins anew. */
    public void clear() {
        cells.clear();
    }
}
