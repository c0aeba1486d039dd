package vn.htx.storage.sqlite.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.htx.core.time.EffectivePeriod;

/**
 * What one append adds to tallies, day by day. A fact cut short goes out and comes in again from its first day: added up,
 * only the day it ends on is left.
 */
final class TallyChanges {

    private final Map<TallyTable, Map<List<Object>, TreeMap<LocalDate, Long>>> changes = new LinkedHashMap<>();

    void add(TallyTable tally, List<Object> group, EffectivePeriod period, long count) {
        TreeMap<LocalDate, Long> days = changes.computeIfAbsent(tally, unknown -> new HashMap<>())
                .computeIfAbsent(group, unknown -> new TreeMap<>());
        days.merge(period.from(), count, Long::sum);
        period.end().ifPresent(end -> days.merge(end, -count, Long::sum));
    }

    void write(Session session) {
        changes.forEach((tally, groups) -> groups.forEach((group, days) -> days.forEach((day, by) -> {
            if (by != 0) {
                tally.shift(session, group, day, by);
            }
        })));
    }
}
