package vn.htx.core.storage;

import java.time.Instant;
import vn.htx.core.filing.Entry;

/**
 * Where the chain of entries ends: all that the next entry needs to know of the last.
 *
 * @param sequence the last entry's sequence
 * @param recordedAt when it was accepted
 * @param digest its digest, which covers all before it
 */
public record ChainHead(long sequence, Instant recordedAt, String digest) {

    /** The head of a chain that ends with this entry. */
    public static ChainHead of(Entry last) {
        return new ChainHead(last.sequence(), last.recordedAt(), last.digest());
    }
}
