package vn.htx.storage.json.internal;

import java.util.Map;

/**
 * Where the vault ends: after the last record whose filing is in the journal.
 *
 * @param length its length in bytes up to there
 * @param erased members whose records the journal says are destroyed and that still stand there, with the entry that said
 *     so last
 */
record VaultEnd(long length, Map<String, Long> erased) {

    VaultEnd {
        erased = Map.copyOf(erased);
    }
}
