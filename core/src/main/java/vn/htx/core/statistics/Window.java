package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.htx.core.statistics.StatisticsQuery.Flow;
import vn.htx.core.statistics.StatisticsQuery.Stock;
import vn.htx.core.time.EffectivePeriod;

/**
 * The days one set of rows is about: the day of a stock, the period of a flow, or one calendar year of it.
 *
 * @param time the day or period
 * @param yearPlace where the year stands among the group's values, if it is one of them
 */
record Window(StatisticsQuery.Time time, OptionalInt yearPlace) {

    /** The windows of a question: one, or one for each calendar year that its period touches. */
    static List<Window> of(StatisticsQuery query) {
        int place = query.groupBy().indexOf(Dimension.YEAR);
        return place >= 0 && query.time() instanceof Flow flow
                ? years(flow.period(), place)
                : List.of(new Window(query.time(), OptionalInt.empty()));
    }

    private static List<Window> years(EffectivePeriod period, int place) {
        LocalDate last = period.end().orElseThrow().minusDays(1);
        return IntStream.rangeClosed(period.from().getYear(), last.getYear())
                .mapToObj(year -> EffectivePeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .flatMap(year -> year.intersection(period).stream())
                .map(days -> new Window(new Flow(days), OptionalInt.of(place)))
                .toList();
    }

    /** All days a question looks at; for a flow the day before its period too. */
    static EffectivePeriod span(StatisticsQuery.Time time) {
        if (time instanceof Stock stock) {
            return EffectivePeriod.onlyOn(stock.day());
        }
        EffectivePeriod period = ((Flow) time).period();
        return EffectivePeriod.of(period.from().minusDays(1), period.until());
    }

    /** The row's cell: with the year, if years are told apart. */
    Cell rowOf(Cell cell) {
        return yearPlace.isPresent() && time instanceof Flow flow
                ? cell.with(
                        yearPlace.getAsInt(),
                        Integer.toString(flow.period().from().getYear()))
                : cell;
    }

    /** A row's count, with nothing in it. */
    Count newCount() {
        return time instanceof Stock stock ? new StockCount(stock.day()) : new FlowCount(((Flow) time).period());
    }
}
