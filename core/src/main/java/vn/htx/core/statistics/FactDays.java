package vn.htx.core.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.htx.core.fact.Fact;
import vn.htx.core.statistics.FactQuestion.Begun;
import vn.htx.core.statistics.FactQuestion.During;
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
        return time instanceof OfYears years ? EffectivePeriod.onlyOn(years.day()) : counted();
    }

    /** The days on which facts may be counted. */
    EffectivePeriod counted() {
        if (time instanceof On on) {
            return EffectivePeriod.onlyOn(on.day());
        } else if (time instanceof Begun begun) {
            return begun.period();
        } else if (time instanceof During during) {
            return during.period();
        }
        OfYears years = (OfYears) time;
        return EffectivePeriod.of(
                lastDay(years, years.first()), lastDay(years, years.last()).plusDays(1));
    }

    private static LocalDate lastDay(OfYears years, long year) {
        LocalDate last = LocalDate.of(Math.toIntExact(year), Month.DECEMBER, 31);
        return last.isAfter(years.day()) ? years.day() : last;
    }

    /** Hands over those of the facts of one key that are counted, each with its day. */
    void forEachCounted(List<? extends Fact<?>> ofOneKey, BiConsumer<Fact<?>, LocalDate> counter) {
        ofOneKey.forEach(fact -> dayOf(fact, ofOneKey).ifPresent(day -> counter.accept(fact, day)));
    }

    private Optional<LocalDate> dayOf(Fact<?> fact, List<? extends Fact<?>> ofOneKey) {
        LocalDate from = fact.period().from();
        if (time instanceof On on) {
            return Optional.of(on.day());
        } else if (time instanceof Begun begun) {
            return Optional.of(from).filter(day -> begun.period().contains(day) && begins(fact, ofOneKey));
        } else if (time instanceof During during) {
            LocalDate first = during.period().from();
            return Optional.of(from.isBefore(first) ? first : from);
        }
        OfYears years = (OfYears) time;
        long year = yearOf(fact);
        return year < years.first() || year > years.last() ? Optional.empty() : Optional.of(lastDay(years, year));
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
