package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.fact.Fact;
import vn.htx.core.time.EffectivePeriod;

/** Chỉ tiêu mở được: an indicator that can be opened down to the facts it counts. */
public sealed interface OpenableIndicator extends Indicator permits FactIndicator, RankIndicator, PlanIndicator {

    /**
     * The question among whose facts are those counted. It is asked so that more years than the last can be told apart:
     * what is of a year is asked of all years of the period.
     *
     * @param period with an end
     * @param day the day by whose facts the figures of a year are counted
     */
    FactQuestion questionOfYears(EffectivePeriod period, LocalDate day);

    /** Which facts among those of the question are counted. */
    Predicate<Fact<?>> counted(Counting register);

    /** Whether what is counted belongs to organizations, so that it can be told apart by area. */
    boolean ofOrganizations();

    /** The indicators over facts that an indicator is reckoned from, in order: itself, or those of its parts. */
    static List<OpenableIndicator> within(Indicator indicator) {
        if (indicator instanceof OpenableIndicator counted) {
            return List.of(counted);
        } else if (indicator instanceof RatioIndicator ratio) {
            return within(Stream.of(ratio.part(), ratio.whole()));
        } else if (indicator instanceof OverlapIndicator overlap) {
            return within(Stream.of(overlap.one(), overlap.other()));
        }
        return indicator instanceof TotalIndicator total ? within(total.parts().stream()) : List.of();
    }

    private static List<OpenableIndicator> within(Stream<Indicator> parts) {
        return parts.flatMap(part -> within(part).stream()).distinct().toList();
    }
}
