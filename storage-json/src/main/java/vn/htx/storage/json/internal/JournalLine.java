package vn.htx.storage.json.internal;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.storage.Append;

/**
 * What one line of the journal says.
 *
 * @param append the entry and its changes, all but the vault's
 * @param vault what it does to the vault, in order; the records themselves are not in the journal
 * @param place which line of its unit of work it is, from 1
 * @param of how many lines the unit of work has
 */
record JournalLine(Append append, List<VaultMark> vault, long place, long of) {

    /** A person's record is written or destroyed. */
    record VaultMark(boolean erases, String member) {}

    /** The marks without those records that the same line goes on to destroy, which never reach the vault. */
    List<VaultMark> lastingMarks() {
        Set<String> erased = new HashSet<>();
        ArrayDeque<VaultMark> lasting = new ArrayDeque<>();
        for (int i = vault.size() - 1; i >= 0; i--) {
            VaultMark mark = vault.get(i);
            if (mark.erases()) {
                erased.add(mark.member());
            }
            if (mark.erases() || !erased.contains(mark.member())) {
                lasting.addFirst(mark);
            }
        }
        return List.copyOf(lasting);
    }

    long sequence() {
        return append.entry().sequence();
    }
}
