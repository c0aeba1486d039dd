package vn.htx.storage.json.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a register's files, read from first to last without changing any. Up to the damage, if there is any,
 * every checksum, every seal and the digest of every entry were computed anew and found right.
 *
 * @param created when the register was made
 * @param entries how many entries were read, an incomplete unit of work left out
 * @param head the digest of the last of them, or {@link vn.htx.core.filing.Digests#GENESIS}; whoever lodges it elsewhere
 *     can later prove that nothing was cut off
 * @param peopleRecords how many records of people those entries wrote that still stand in the vault's file
 * @param notes what a crash left and opening would put right
 * @param damage the first thing that is damaged: file, line, entry and reason
 */
public record JsonScan(
        Instant created,
        long entries,
        String head,
        long peopleRecords,
        List<RecoveryNote> notes,
        Optional<String> damage) {

    public JsonScan {
        notes = List.copyOf(notes);
    }
}
