package vn.htx.samples;

import java.time.Instant;
import java.util.List;
import vn.htx.core.filing.Filing;

/**
 * A day at the registry.
 *
 * @param recordedAt when everything of the day is recorded
 * @param filings what is filed, in order
 */
public record SampleDay(Instant recordedAt, List<Filing> filings) {
    public SampleDay {
        filings = List.copyOf(filings);
    }
}
