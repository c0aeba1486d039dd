package vn.htx.reporting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.htx.core.statistics.RatioIndicator;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu: one published number, with what is needed to check it.
 *
 * @param indicator the id of what is measured, such as {@code cooperatives.members}; the bundles hold its name and
 *     definition
 * @param unit what is counted, such as {@code members}
 * @param dimensions which part of the whole is meant, such as {@code {district=060}}, sorted by name; empty for the
 *     total
 * @param period the days it speaks of, where it is not a number of the report's day
 * @param source the id of a {@link Source} of the report
 * @param opensTo how to list what the figure counts; empty when it was taken over from a publication
 */
public record Figure(
        String indicator,
        Value value,
        String unit,
        SortedMap<String, String> dimensions,
        Optional<EffectivePeriod> period,
        String source,
        Optional<Listing> opensTo)
        implements Cell {

    /** @throws IllegalArgumentException if an id is not one */
    public Figure {
        Ids.requirePath(indicator, "indicator");
        Ids.requireWord(unit, "unit");
        Ids.requireText(source, "source of a figure");
        dimensions.keySet().forEach(name -> Ids.requireWord(name, "dimension"));
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    }

    /** A total: no dimensions yet, and nothing to open. */
    public static Figure of(String indicator, Value value, String unit, String source) {
        return new Figure(
                indicator, value, unit, Collections.emptySortedMap(), Optional.empty(), source, Optional.empty());
    }

    public Figure withDimension(String name, String code) {
        Map<String, String> wider = new TreeMap<>(dimensions);
        wider.put(name, code);
        return new Figure(indicator, value, unit, new TreeMap<>(wider), period, source, opensTo);
    }

    /** This figure, of these days. */
    public Figure of(EffectivePeriod days) {
        return new Figure(indicator, value, unit, dimensions, Optional.of(days), source, opensTo);
    }

    /** This figure, opened by the {@code htx} command with these arguments. */
    public Figure openingTo(String... arguments) {
        return openingTo(new Listing(List.of(arguments)));
    }

    /** This figure, opened by a listing. */
    public Figure openingTo(Listing listing) {
        return new Figure(indicator, value, unit, dimensions, period, source, Optional.of(listing));
    }

    public boolean isTotal() {
        return dimensions.isEmpty();
    }

    /** Whether it is a part of a whole, which is shown in percent. */
    public boolean isShare() {
        return unit.equals(RatioIndicator.SHARE);
    }

    /** The figure's name for messages and machines: {@code cooperatives.count{district=060}}. */
    public String name() {
        return isTotal() ? indicator : indicator + dimensions;
    }
}
