package vn.htx.core.statistics;

import java.util.List;

/**
 * The answer to a {@link FactQuestion}: a row for each group with something in it, in the order of their values, and
 * the total. The total is counted by itself: of distinct values it is less than the rows add up to where one value is in
 * several.
 *
 * @param rows the groups; none if nothing was grouped by
 * @param total everything
 */
public record FactAnswer(List<Row> rows, Row total) {

    public FactAnswer {
        rows = List.copyOf(rows);
    }

    /**
     * One group.
     *
     * @param group the values it was grouped by, in their order; {@link Dimension#NONE} for an empty column
     * @param value how many, or the sum
     * @param facts how many facts stand behind the value; a sum over none is not known to be 0
     */
    public record Row(List<String> group, long value, long facts) {
        public Row {
            group = List.copyOf(group);
        }
    }
}
