package vn.htx.storage.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.VaultChange;
import vn.htx.storage.json.internal.JournalLine.VaultMark;
import vn.htx.storage.json.internal.VaultLines.Read;
import vn.htx.storage.json.recovery.RecoveryNote;
import vn.htx.storage.json.recovery.RecoveryNote.Kind;

/**
 * Reads the vault beside the journal, both in the order of entries: each line of the journal is completed with the records
 * it wrote. Changes no file.
 */
final class VaultReader {

    private record Ahead(VaultLine line, long number, long start) {}

    private final String file;
    private final VaultLines lines;
    private final List<RecoveryNote> notes;
    private final Set<String> recorded = new HashSet<>();
    private final Map<String, Long> missing = new HashMap<>();
    private final Map<String, Long> erased = new HashMap<>();
    private Optional<Ahead> ahead;
    private long sequence;
    private long length;
    private long records;

    VaultReader(String file, VaultLines lines, List<RecoveryNote> notes) {
        this.file = file;
        this.lines = lines;
        this.notes = notes;
        this.ahead = next();
    }

    /** How many records were joined to entries. */
    long records() {
        return records;
    }

    /** The append of a line of the journal, with the records it wrote as far as they still stand. */
    Append join(JournalLine line) {
        List<VaultChange> changes = new ArrayList<>(line.vault().size());
        for (VaultMark mark : line.lastingMarks()) {
            if (mark.erases()) {
                changes.add(erase(mark.member(), line.sequence()));
            } else {
                put(mark.member(), line.sequence()).ifPresent(changes::add);
            }
        }
        if (ahead.isPresent() && ahead.get().line().sequence() <= line.sequence()) {
            throw damaged(
                    ahead.get().number(), "entry " + ahead.get().line().sequence() + " did not write this record");
        }
        return new Append(
                line.append().entry(),
                line.append().touches(),
                line.append().standsOn(),
                line.append().changes(),
                changes);
    }

    private VaultChange erase(String member, long entry) {
        missing.remove(member);
        if (recorded.remove(member) || erased.containsKey(member)) {
            erased.put(member, entry);
        }
        return new VaultChange.Erase(member);
    }

    private Optional<VaultChange> put(String member, long entry) {
        boolean stands = ahead.filter(next -> next.line().sequence() == entry)
                .filter(next -> next.line().record().member().equals(member))
                .isPresent();
        if (!stands) {
            missing.put(member, entry);
            return Optional.empty();
        }
        VaultChange change = new VaultChange.Put(ahead.orElseThrow().line().record());
        missing.remove(member);
        recorded.add(member);
        records++;
        ahead = next();
        return Optional.of(change);
    }

    /**
     * The end, once the whole journal has been read.
     *
     * @throws StorageException if a record that was never erased is missing
     */
    VaultEnd end() {
        missing.forEach((member, entry) -> {
            throw StorageException.corrupt(file + " is damaged: the record of member " + member + " that entry " + entry
                    + " wrote is missing. Nothing was changed; restore the file from a copy");
        });
        erased.forEach((member, entry) -> notes.add(new RecoveryNote(
                Kind.UNFINISHED_ERASURE,
                file,
                0,
                "entry " + entry + " erased member " + member + ", whose record still stands; opening destroys it")));
        VaultEnd end = new VaultEnd(ahead.map(Ahead::start).orElse(length), erased);
        while (ahead.isPresent()) {
            noteUncommitted(ahead.get());
            ahead = next();
        }
        return end;
    }

    private void noteUncommitted(Ahead line) {
        notes.add(new RecoveryNote(
                Kind.UNCOMMITTED_PERSON,
                file,
                line.number(),
                "the record was written for entry " + line.line().sequence()
                        + ", which was never recorded; opening removes it"));
    }

    private Optional<Ahead> next() {
        Optional<Read> read = lines.next();
        if (read.isPresent() && read.get().line().complete) {
            return Optional.of(ahead(read.get()));
        }
        read.ifPresent(torn -> notes.add(new RecoveryNote(
                Kind.TORN_LINE,
                file,
                torn.line().number,
                "the last line was not written to its end; opening cuts it off")));
        return Optional.empty();
    }

    private Ahead ahead(Read read) {
        Line line = read.line();
        VaultLine said =
                read.said().orElseThrow(() -> damaged(line.number, read.damage().orElseThrow()));
        if (said.sequence() < sequence) {
            throw damaged(line.number, "it stands after a record of entry " + sequence);
        }
        sequence = said.sequence();
        length = line.end();
        return new Ahead(said, line.number, line.start);
    }

    private StorageException damaged(long line, String reason) {
        return new Place(file, line, sequence).damaged(reason);
    }
}
