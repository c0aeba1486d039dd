package vn.htx.core.statistics;

import java.time.LocalDate;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.Timeline;

/** How much there is on a day. */
final class StockCount implements Count {

    private final LocalDate day;
    private long sum;

    StockCount(LocalDate day) {
        this.day = day;
    }

    @Override
    public void add(Timeline<Long> amounts) {
        sum = Math.addExact(sum, amounts.on(day).orElse(0L));
    }

    @Override
    public Row row(Cell cell) {
        return Row.stock(cell.values(), sum);
    }
}
