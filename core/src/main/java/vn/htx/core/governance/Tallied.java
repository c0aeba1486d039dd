package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.Optional;

/** Refuses what no count of heads or votes can be. */
final class Tallied {

    private Tallied() {}

    static void require(String what, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(what + " cannot be negative: " + count);
        }
    }

    static void requireWithin(String what, long count, String whole, long of) {
        require(what, count);
        if (count > of) {
            throw new IllegalArgumentException(what + " is " + count + ", more than " + whole + ", which is " + of);
        }
    }

    static void requireFirst(int call, Optional<LocalDate> firstPlannedOn) {
        if (call < 1) {
            throw new IllegalArgumentException("meetings are called from the first time on, not the " + call + "th");
        }
        if (call > 1 && firstPlannedOn.isEmpty()) {
            throw new IllegalArgumentException("a meeting called again was planned before: name the day");
        }
    }
}
