package vn.htx.core.statistics;

import java.time.LocalDate;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Timeline;

/** How much there was the day before a period, and how much came and went on its days. */
final class FlowCount implements Count {

    private final EffectivePeriod period;
    private long opening;
    private long in;
    private long out;

    FlowCount(EffectivePeriod period) {
        this.period = period;
    }

    @Override
    public void add(Timeline<Long> amounts) {
        opening = Math.addExact(opening, eveOf(period.from(), amounts));
        amounts.changeDays().stream()
                .filter(period::contains)
                .forEach(day -> move(Math.subtractExact(amounts.on(day).orElse(0L), eveOf(day, amounts))));
    }

    private static long eveOf(LocalDate day, Timeline<Long> amounts) {
        return amounts.on(day.minusDays(1)).orElse(0L);
    }

    private void move(long change) {
        if (change > 0) {
            in = Math.addExact(in, change);
        } else {
            out = Math.subtractExact(out, change);
        }
    }

    @Override
    public Row row(Cell cell) {
        return Row.flow(cell.values(), opening, in, out);
    }
}
