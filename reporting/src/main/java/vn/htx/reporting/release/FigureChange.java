package vn.htx.reporting.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Report;

/**
 * Số liệu thay đổi: one figure in two reports, its values different.
 *
 * @param before as the one report says; empty if it does not have it
 * @param after as the other says; empty if it does not have it
 */
public record FigureChange(Optional<Figure> before, Optional<Figure> after) {

    /** The figure, as it is last known. */
    public Figure figure() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * The figures that two reports give differently, in the order of the second. A figure of a period that began on the same day is the
     * same figure: the year so far, as of two days.
     */
    public static List<FigureChange> between(Report before, Report after) {
        Map<List<Object>, Figure> earlier = new LinkedHashMap<>();
        before.figures().forEach(figure -> earlier.put(identity(figure), figure));
        List<FigureChange> changes = new ArrayList<>();
        for (Figure figure : after.figures()) {
            Optional<Figure> same = Optional.ofNullable(earlier.remove(identity(figure)));
            if (same.filter(found -> found.value().equals(figure.value())).isEmpty()) {
                changes.add(new FigureChange(same, Optional.of(figure)));
            }
        }
        return Stream.concat(
                        changes.stream(),
                        earlier.values().stream().map(gone -> new FigureChange(Optional.of(gone), Optional.empty())))
                .toList();
    }

    /** What makes two figures the same one; a report has one value for each. */
    static List<Object> identity(Figure figure) {
        return List.of(
                figure.indicator(), figure.dimensions(), figure.period().map(EffectivePeriod::from), figure.source());
    }
}
