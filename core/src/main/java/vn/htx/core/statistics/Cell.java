package vn.htx.core.statistics;

import java.util.ArrayList;
import java.util.List;

/** One group of an answer: a value for each dimension grouped by. Cells stand in the order of their values. */
record Cell(List<String> values) implements Comparable<Cell> {

    Cell {
        values = List.copyOf(values);
    }

    /** The cell everything falls in when nothing is grouped by. */
    static Cell total() {
        return new Cell(List.of());
    }

    /** This cell with one more value, at a place. */
    Cell with(int place, String value) {
        List<String> more = new ArrayList<>(values);
        more.add(place, value);
        return new Cell(more);
    }

    @Override
    public int compareTo(Cell other) {
        for (int i = 0; i < values.size(); i++) {
            int order = values.get(i).compareTo(other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
