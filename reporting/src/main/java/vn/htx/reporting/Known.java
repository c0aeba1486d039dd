package vn.htx.reporting;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The knowledge a report was made with: the last entry of the register it has read.
 *
 * @param sequence the entry's number; 0 for an empty register
 * @param recordedAt when that entry was recorded, in the offset people there read clocks by
 */
public record Known(long sequence, Optional<OffsetDateTime> recordedAt) {
    /** @throws IllegalArgumentException if the sequence is negative */
    public Known {
        if (sequence < 0) {
            throw new IllegalArgumentException("An entry's sequence is not negative: " + sequence);
        }
    }

    public static Known upTo(long sequence) {
        return new Known(sequence, Optional.empty());
    }

    public static Known upTo(long sequence, OffsetDateTime recordedAt) {
        return new Known(sequence, Optional.of(recordedAt));
    }
}
