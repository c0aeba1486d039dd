package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
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
public record FactIndicator(String id, String unit, FactMeasure measure, Time time, Basis basis) implements Indicator {

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

    /** The indicators over facts that an indicator is reckoned from, in order: itself, or those of its parts. */
    public static List<FactIndicator> within(Indicator indicator) {
        if (indicator instanceof FactIndicator counted) {
            return List.of(counted);
        } else if (indicator instanceof RatioIndicator ratio) {
            return Stream.of(ratio.part(), ratio.whole())
                    .flatMap(part -> within(part).stream())
                    .toList();
        }
        if (indicator instanceof OverlapIndicator overlap) {
            return Stream.of(overlap.one(), overlap.other())
                    .flatMap(part -> within(part).stream())
                    .toList();
        }
        return indicator instanceof TotalIndicator total
                ? total.parts().stream().flatMap(part -> within(part).stream()).toList()
                : List.of();
    }

    /**
     * The question for a period, asked so that more years than the last can be told apart: what is of a year is asked of all
     * years of the period.
     */
    public FactQuestion questionOfYears(EffectivePeriod period, LocalDate day) {
        return time == Time.OF_YEAR
                ? measure.ofYears(
                        period.from().getYear(),
                        period.end().orElseThrow().minusDays(1).getYear(),
                        day)
                : question(period, day);
    }

    /** This indicator's value in a row of the answer; none if it is a sum of nothing recorded. */
    public Optional<Ratio> read(FactAnswer.Row row) {
        return measure.what() instanceof Sum && row.facts() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(row.value(), 1));
    }

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        if (within.isPresent() && !measure.ofOrganizations()) {
            return Optional.empty();
        }
        FactQuestion question = question(period, register.day());
        return read(
                register.count(within.map(question::within).orElse(question)).total());
    }
}
