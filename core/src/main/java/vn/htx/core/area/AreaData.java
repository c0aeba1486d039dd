package vn.htx.core.area;

import java.util.List;
import java.util.stream.Stream;

/** The lines of a directory's files, each with its place, before anything is checked between them. */
record AreaData(List<Line<Area>> units, List<Line<Succession>> successions) {

    AreaData {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
    }

    AreaData plus(AreaData other) {
        return new AreaData(joined(units, other.units), joined(successions, other.successions));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** A value and the place it was read from: "units.csv, line 12". */
    record Line<T>(String place, T value) {}
}
