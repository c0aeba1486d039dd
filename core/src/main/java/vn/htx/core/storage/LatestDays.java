package vn.htx.core.storage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The latest effective days of the entries linked to a subject.
 *
 * @param touching of those in its history; empty if it has none
 * @param standing of those that stand on it without being in its history; empty if none does
 */
public record LatestDays(Optional<LocalDate> touching, Optional<LocalDate> standing) {

    /** Whether an entry of its history takes effect after a day. */
    public boolean isTouchedAfter(LocalDate day) {
        return touching.filter(day::isBefore).isPresent();
    }

    /** Whether an entry that stands on it takes effect on a day or later. */
    public boolean isStoodOnFrom(LocalDate day) {
        return standing.filter(latest -> !latest.isBefore(day)).isPresent();
    }
}
