package vn.htx.core.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.htx.core.time.Spell;
import vn.htx.core.time.Timeline;

/** What one thing counted (an organization, a membership, a member) adds to each cell, over time. */
final class Amounts {

    private final Map<Cell, Timeline<Long>> byCell = new HashMap<>();

    /** It adds an amount to a cell on some days; saying it twice makes it no more. */
    void hold(Spell<Cell> days, long amount) {
        Timeline<Long> before = byCell.getOrDefault(days.value(), Timeline.empty());
        byCell.put(days.value(), before.set(days.period(), amount));
    }

    /** Hands over each cell with what it gets. */
    void forEach(BiConsumer<Cell, Timeline<Long>> reader) {
        byCell.forEach(reader);
    }
}
