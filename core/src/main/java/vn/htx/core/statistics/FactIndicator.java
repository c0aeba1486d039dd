package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Fact;
import vn.htx.core.money.Ratio;
import vn.htx.core.statistics.FactMeasure.Sum;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu về việc đã ghi nhận: an indicator counted over facts of one type.
 *
 * @param id such as {@code training.cooperatives}
 * @param unit the id of what one is one of
 * @param measure what is counted, of which facts
 * @param time when
 * @param basis why
 */
public record FactIndicator(String id, String unit, FactMeasure measure, Time time, Basis basis)
        implements OpenableIndicator {

    /** Which facts a period has. */
    public enum Time {
        /** Có đến ngày cuối kỳ: what holds on its last day. */
        ON_DAY,
        /** Phát sinh trong kỳ: what begins in it. */
        IN_PERIOD,
        /** Có trong kỳ: what holds on some day of it. */
        DURING,
        /** Của năm: what is of the year of its last day, by what is recorded when the question is asked. */
        OF_YEAR
    }

    /** Refuses an id that is not one, and years of what has none. */
    public FactIndicator {
        Indicator.requireId(id);
        question(measure, time, EffectivePeriod.onlyOn(LocalDate.EPOCH), LocalDate.EPOCH);
    }

    /**
     * The question whose answer this is for a period; it may be told apart further.
     *
     * @param period with an end
     * @param day the day by whose facts the figures of a year are counted
     */
    public FactQuestion question(EffectivePeriod period, LocalDate day) {
        return question(measure, time, period, day);
    }

    private static FactQuestion question(FactMeasure measure, Time time, EffectivePeriod period, LocalDate day) {
        LocalDate last = period.end().orElseThrow().minusDays(1);
        return switch (time) {
            case ON_DAY -> measure.on(last);
            case IN_PERIOD -> measure.begunIn(period);
            case DURING -> measure.during(period);
            case OF_YEAR -> measure.ofYears(last.getYear(), last.getYear(), day);
        };
    }

    @Override
    public FactQuestion questionOfYears(EffectivePeriod period, LocalDate day) {
        return time == Time.OF_YEAR
                ? measure.ofYears(
                        period.from().getYear(),
                        period.end().orElseThrow().minusDays(1).getYear(),
                        day)
                : question(period, day);
    }

    @Override
    public Predicate<Fact<?>> counted(Counting register) {
        return fact -> true;
    }

    @Override
    public boolean ofOrganizations() {
        return measure.ofOrganizations();
    }

    /** This indicator's value in a row of the answer; none if it is a sum of nothing recorded. */
    public Optional<Ratio> read(FactAnswer.Row row) {
        return measure.what() instanceof Sum && row.facts() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(row.value(), 1));
    }

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        if (within.isPresent() && !ofOrganizations()) {
            return Optional.empty();
        }
        FactQuestion question = question(period, register.day());
        return read(
                register.count(within.map(question::within).orElse(question)).total());
    }
}
