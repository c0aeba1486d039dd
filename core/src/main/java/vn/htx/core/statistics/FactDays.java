package vn.htx.core.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.BiConsumer;
import vn.htx.core.fact.Fact;
import vn.htx.core.statistics.FactQuestion.Begun;
import vn.htx.core.statistics.FactQuestion.OfYears;
import vn.htx.core.statistics.FactQuestion.On;
import vn.htx.core.statistics.FactQuestion.Time;
import vn.htx.core.time.EffectivePeriod;

/** On which day a fact is counted, if it is. */
record FactDays(Time time) {

    /** The days whose facts must be read; of events the day before too, which tells a beginning from a change. */
    EffectivePeriod read() {
        if (time instanceof Begun begun) {
            return EffectivePeriod.of(
                    begun.period().from().minusDays(1), begun.period().until());
        }
        return EffectivePeriod.onlyOn(time instanceof On on ? on.day() : ((OfYears) time).day());
    }

    /** The days on which facts may be counted. */
    EffectivePeriod counted() {
        if (time instanceof On on) {
            return EffectivePeriod.onlyOn(on.day());
        } else if (time instanceof OfYears years) {
            return EffectivePeriod.of(
                    lastDay(years, years.first()), lastDay(years, years.last()).plusDays(1));
        }
        return ((Begun) time).period();
    }

    private static LocalDate lastDay(OfYears years, long year) {
        LocalDate last = LocalDate.of(Math.toIntExact(year), Month.DECEMBER, 31);
        return last.isAfter(years.day()) ? years.day() : last;
    }

    /** Hands over those of the facts of one key that are counted, each with its day. */
    void forEachCounted(List<? extends Fact<?>> ofOneKey, BiConsumer<Fact<?>, LocalDate> counter) {
        for (Fact<?> fact : ofOneKey) {
            LocalDate from = fact.period().from();
            if (time instanceof Begun begun) {
                if (begun.period().contains(from) && begins(fact, ofOneKey)) {
                    counter.accept(fact, from);
                }
            } else if (time instanceof On on) {
                counter.accept(fact, on.day());
            } else if (time instanceof OfYears years && yearOf(fact) >= years.first() && yearOf(fact) <= years.last()) {
                counter.accept(fact, lastDay(years, yearOf(fact)));
            }
        }
    }

    private static boolean begins(Fact<?> fact, List<? extends Fact<?>> ofOneKey) {
        LocalDate eve = fact.period().from().minusDays(1);
        return ofOneKey.stream().noneMatch(other -> other.period().contains(eve));
    }

    private static long yearOf(Fact<?> fact) {
        return ((Long)
                fact.type().pick(List.of(FactQuestion.YEAR), fact.cells()).get(0));
    }

    /** The year of a fact counted on a day. */
    long year(Fact<?> fact, LocalDate day) {
        return time instanceof OfYears ? yearOf(fact) : day.getYear();
    }
}
