package vn.htx.core.statistics;

import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.Timeline;

/** The sum of one row of an answer, while it is being made. */
interface Count {

    /** Adds what one thing is worth in this row's cell, over time. */
    void add(Timeline<Long> amounts);

    /** The row. */
    Row row(Cell cell);
}
