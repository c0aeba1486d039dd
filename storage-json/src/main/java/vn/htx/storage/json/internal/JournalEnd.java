package vn.htx.storage.json.internal;

/**
 * Where the journal ends: after the last line of the last complete unit of work.
 *
 * @param segment the last segment
 * @param length its length in bytes up to there
 * @param chain how far the chain reaches
 * @param unsealed whether the segment before, full, still lacks its seal
 */
record JournalEnd(int segment, long length, Chain chain, boolean unsealed) {}
