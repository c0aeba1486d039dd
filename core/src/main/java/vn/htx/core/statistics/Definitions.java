package vn.htx.core.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.statistics.Indicator.TimeRule;

/** How definitions of indicators are written, each in one line. */
final class Definitions {

    private static final List<TimeRule> MOVEMENTS =
            List.of(TimeRule.OPENING, TimeRule.IN, TimeRule.OUT, TimeRule.CLOSING);

    private Definitions() {}

    /** Of organizations with these properties, by a time rule. */
    static OrganizationIndicator moving(
            String id, String unit, Measure measure, Map<Dimension, String> population, TimeRule time, Basis basis) {
        EnumMap<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        population.forEach((dimension, value) -> filters.put(dimension, new TreeSet<>(List.of(value))));
        return new OrganizationIndicator(id, unit, measure, filters, time, basis);
    }

    /** How much there is of it on a day. */
    static OrganizationIndicator stock(
            String id, String unit, Measure measure, Map<Dimension, String> population, Basis basis) {
        return moving(id, unit, measure, population, TimeRule.ON_DAY, basis);
    }

    /** How organizations come and go in a period: opening, in, out, closing. */
    static List<OrganizationIndicator> movements(String kind, Map<Dimension, String> population, Basis basis) {
        return MOVEMENTS.stream()
                .map(time -> moving(
                        kind + "." + RecordMapper.nameOf(time), kind, Measure.ORGANIZATIONS, population, time, basis))
                .toList();
    }

    /** What holds on a day. */
    static FactIndicator standing(String id, String unit, FactMeasure measure, Basis basis) {
        return new FactIndicator(id, unit, measure, FactIndicator.Time.ON_DAY, basis);
    }

    /** What begins in a period. */
    static FactIndicator begun(String id, String unit, FactMeasure measure, Basis basis) {
        return new FactIndicator(id, unit, measure, FactIndicator.Time.IN_PERIOD, basis);
    }

    /** What holds on some day of a period. */
    static FactIndicator during(String id, String unit, FactMeasure measure, Basis basis) {
        return new FactIndicator(id, unit, measure, FactIndicator.Time.DURING, basis);
    }

    /** What is of a year. */
    static FactIndicator ofYear(String id, String unit, FactMeasure measure, Basis basis) {
        return new FactIndicator(id, unit, measure, FactIndicator.Time.OF_YEAR, basis);
    }

    /** The part of a whole. */
    static RatioIndicator share(String id, Indicator part, Indicator whole, Basis basis) {
        return new RatioIndicator(id, RatioIndicator.SHARE, part, whole, basis);
    }

    /** So much for each, in the unit of what is divided. */
    static RatioIndicator average(String id, Indicator sum, Indicator number, Basis basis) {
        return new RatioIndicator(id, sum.unit(), sum, number, basis);
    }
}
