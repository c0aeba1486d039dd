package vn.htx.samples;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when an organization exists.
 *
 * @param from the day it is founded
 * @param until the first day it does not exist any more
 * @param converted whether it ends by becoming a cooperative
 */
record Lifespan(LocalDate from, Optional<LocalDate> until, boolean converted) {

    static Lifespan startingOn(LocalDate day) {
        return new Lifespan(day, Optional.empty(), false);
    }

    Lifespan dissolvedOn(LocalDate day) {
        return new Lifespan(from, Optional.of(day), false);
    }

    Lifespan convertedOn(LocalDate day) {
        return new Lifespan(from, Optional.of(day), true);
    }

    boolean isOpen() {
        return until.isEmpty();
    }

    boolean existsOn(LocalDate day) {
        return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
    }
}
