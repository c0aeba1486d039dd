package vn.htx.core.statistics;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.FactType;

/** The columns a question may name: those of its facts, and, behind a dot, those of the facts they are joined with. */
record FactColumns(FactType<?> facts, SortedMap<String, FactType<?>> joins) {

    FactColumns {
        for (var join : joins.entrySet()) {
            facts.position(join.getKey());
            if (join.getValue().keyColumns().size() != 1) {
                throw new IllegalArgumentException("no column holds a key of " + join.getValue() + ", which has "
                        + join.getValue().keyColumns());
            }
        }
    }

    /** What stands for a cell in conditions and groups. */
    static String text(@Nullable Object cell) {
        return cell == null ? Dimension.NONE : cell.toString();
    }

    /**
     * The column of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Column get(String name) {
        FactType<?> type = isJoined(name) ? joined(name) : facts;
        return type.columns().get(type.position(name.substring(name.indexOf('.') + 1)));
    }

    private static boolean isJoined(String name) {
        return name.indexOf('.') >= 0;
    }

    private FactType<?> joined(String name) {
        FactType<?> type = joins.get(name.substring(0, name.indexOf('.')));
        if (type == null) {
            throw new IllegalArgumentException(name + ": nothing was joined; there is " + joins);
        }
        return type;
    }

    /** Refuses a column that does not hold this kind of cell. */
    void require(String name, Column.Kind kind) {
        if (get(name).kind() != kind) {
            throw new IllegalArgumentException(
                    facts + "." + name + " holds " + get(name).kind() + ", not " + kind);
        }
    }
}
