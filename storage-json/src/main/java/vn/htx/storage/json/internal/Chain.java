package vn.htx.storage.json.internal;

import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;

/** How far the chain of entries reaches: the sequence of the last and its digest. */
record Chain(long sequence, String head) {

    static final Chain EMPTY = new Chain(0, Digests.GENESIS);

    static Chain to(Entry entry) {
        return new Chain(entry.sequence(), entry.digest());
    }

    /**
     * Refuses an entry that does not come next.
     *
     * @throws IllegalArgumentException saying why
     */
    void requireNext(Entry entry) {
        if (entry.sequence() != sequence + 1) {
            throw new IllegalArgumentException(
                    "entry " + entry.sequence() + " stands where entry " + (sequence + 1) + " is expected");
        }
        if (!entry.previous().equals(head)) {
            throw new IllegalArgumentException("the entry is not chained to the one before");
        }
    }
}
