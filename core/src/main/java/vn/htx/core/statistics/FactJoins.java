package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;

/** The facts a question joins, by the column that holds their key. */
final class FactJoins {

    private final Map<String, FactType<?>> types;
    private final Map<String, Map<String, Trajectory<List<@Nullable Object>>>> facts = new HashMap<>();

    FactJoins(FactMeasure measure, FactPages pages) {
        types = measure.joins();
        types.forEach((column, type) -> facts.put(column, pages.trajectories(type, Fact::cells)));
    }

    /** A cell of the fact that a column holds the key of, on a day; null if it is empty or there is no such fact. */
    @Nullable
    Object cell(String joining, @Nullable Object key, String column, LocalDate day) {
        FactType<?> type = types.get(joining);
        Map<String, Trajectory<List<@Nullable Object>>> others = facts.get(joining);
        if (key == null || type == null || others == null) {
            return null;
        }
        int position = type.position(column.substring(joining.length() + 1));
        return others.getOrDefault(key.toString(), Trajectory.none())
                .on(day)
                .map(cells -> cells.get(position))
                .orElse(null);
    }
}
