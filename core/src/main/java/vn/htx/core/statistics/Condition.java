package vn.htx.core.statistics;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a column of a fact must hold for the fact to be counted. */
public sealed interface Condition {

    /** The column. */
    String column();

    /** Whether a cell meets it; the cell is null if the column is empty. */
    boolean admits(@Nullable Object cell);

    /**
     * The column holds one of these values.
     *
     * @param values as text; {@link Dimension#NONE} for an empty column
     */
    record OneOf(String column, SortedSet<String> values) implements Condition {
        public OneOf {
            values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }

        @Override
        public boolean admits(@Nullable Object cell) {
            return values.contains(FactColumns.text(cell));
        }
    }

    /** The column holds a whole number or a sum in đồng from one to another, both included. */
    record Between(String column, long least, long most) implements Condition {
        @Override
        public boolean admits(@Nullable Object cell) {
            return cell instanceof Long number && number >= least && number <= most;
        }
    }

    /** The column holds something. */
    record Present(String column) implements Condition {
        @Override
        public boolean admits(@Nullable Object cell) {
            return cell != null;
        }
    }
}
