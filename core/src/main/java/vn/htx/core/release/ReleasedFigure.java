package vn.htx.core.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Số liệu đã công bố: one figure as it was published.
 *
 * @param indicator the id of what is measured
 * @param unit the id of what one is one of
 * @param dimensions which part of the whole is meant, by name; empty for the total
 * @param from the first day it speaks of, where it is not a number of the report's day
 * @param to the last such day
 * @param source the id of the source it cites
 * @param opensTo the arguments of the command that lists what it counts; empty if none does
 */
public record ReleasedFigure(
        String indicator,
        ReleasedValue value,
        String unit,
        List<ReleasedPart> dimensions,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String source,
        List<String> opensTo) {

    public ReleasedFigure {
        dimensions = List.copyOf(dimensions);
        opensTo = List.copyOf(opensTo);
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException(indicator + " speaks of days with one end: " + from + " to " + to);
        }
    }
}
