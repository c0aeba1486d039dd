package vn.htx.core.statistics;

import java.util.List;

/**
 * The answer to a statistical question: rows in the order of their group's values, groups with nothing in them left
 * out. Without grouping there is exactly one row.
 */
public record StatisticsTable(List<Row> rows) {

    public StatisticsTable {
        rows = List.copyOf(rows);
    }

    /**
     * One group.
     *
     * @param group the values of the dimensions grouped by, in their order
     * @param opening for a flow: how much there was the day before the period; for a stock 0
     * @param in for a flow: how much came; for a stock 0
     * @param out for a flow: how much went; for a stock 0
     * @param closing how much there is on the day, or on the last day of the period
     */
    public record Row(List<String> group, long opening, long in, long out, long closing) {
        public Row {
            group = List.copyOf(group);
            if (Math.subtractExact(Math.addExact(opening, in), out) != closing
                    && (opening != 0 || in != 0 || out != 0)) {
                throw new IllegalArgumentException(
                        "group " + group + ": " + opening + " + " + in + " - " + out + " is not " + closing);
            }
        }

        /** A stock. */
        public static Row stock(List<String> group, long value) {
            return new Row(group, 0, 0, 0, value);
        }

        /** A flow. */
        public static Row flow(List<String> group, long opening, long in, long out) {
            return new Row(group, opening, in, out, opening + in - out);
        }
    }

    /** The value of the only row of a question without grouping. */
    public long total() {
        if (rows.size() != 1) {
            throw new IllegalStateException("a table of " + rows.size() + " rows has no single total");
        }
        return rows.get(0).closing();
    }
}
