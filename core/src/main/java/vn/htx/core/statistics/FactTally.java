package vn.htx.core.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.htx.core.statistics.FactAnswer.Row;
import vn.htx.core.statistics.FactMeasure.Distinct;
import vn.htx.core.statistics.FactMeasure.Sum;
import vn.htx.core.statistics.FactMeasure.What;

/** The value of one row of an answer over facts, while it is being made. */
final class FactTally {

    private final What what;
    private final Set<List<@Nullable Object>> different = new HashSet<>();
    private long facts;
    private long sum;

    FactTally(What what) {
        this.what = what;
    }

    /** The columns that must hold something for a fact to be counted. */
    static List<String> columns(What what) {
        if (what instanceof Distinct distinct) {
            return distinct.columns();
        }
        return what instanceof Sum added ? List.of(added.column()) : List.of();
    }

    /** Counts a fact with these cells in those columns. */
    void add(List<@Nullable Object> cells) {
        facts++;
        if (what instanceof Distinct) {
            different.add(cells);
        } else {
            sum = Math.addExact(
                    sum,
                    cells.stream().mapToLong(cell -> ((Long) cell)).findFirst().orElse(1));
        }
    }

    Row row(List<String> group) {
        return new Row(group, what instanceof Distinct ? different.size() : sum, facts);
    }
}
