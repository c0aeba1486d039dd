package vn.htx.core.register;

import java.time.Instant;
import vn.htx.core.storage.Reading;

/** Which entry was the last at an instant: entries are recorded in order, so halving finds it. */
final class KnownMoment {

    private KnownMoment() {}

    /** Its sequence; 0 before the first. */
    static long lastEntryAt(Reading reading, Instant instant) {
        long low = 0;
        long high = reading.lastSequence();
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            Instant recorded = reading.findEntry(middle).orElseThrow().recordedAt();
            if (recorded.isAfter(instant)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
