package vn.htx.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * The measurements of a row: all of one run, on one machine.
 *
 * @param row the row's id
 * @param effort how much was measured
 * @param date when, in UTC
 * @param machine on what
 * @param measurements by size, then subject
 */
record RowResult(String row, String effort, String date, Machine machine, List<Measurement> measurements) {

    RowResult {
        measurements = List.copyOf(measurements);
    }

    /** The sizes, the smallest first. */
    List<Long> sizes() {
        return measurements.stream()
                .map(Measurement::memberships)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who was measured, in the order they were. */
    List<String> subjects() {
        return measurements.stream().map(Measurement::subject).distinct().toList();
    }

    Optional<Measurement> find(String subject, long memberships) {
        return measurements.stream()
                .filter(found -> found.subject().equals(subject) && found.memberships() == memberships)
                .findFirst();
    }

    /** A subject at each size it was measured at, the smallest first. */
    List<Measurement> of(String subject) {
        return sizes().stream().flatMap(size -> find(subject, size).stream()).toList();
    }
}
