package vn.htx.storage.json.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.filing.Digests;
import vn.htx.core.storage.StorageException;
import vn.htx.storage.json.recovery.RecoveryNote;
import vn.htx.storage.json.recovery.RecoveryNote.Kind;

/** Reads the journal, segment by segment, and changes no file. */
final class JournalReader {

    private static final Pattern SEGMENT = Pattern.compile("\\d{6}\\.jsonl");

    private final Layout layout;
    private final SegmentReader lines;
    private final List<RecoveryNote> notes;

    JournalReader(Layout layout, Catalogue catalogue, Consumer<JournalLine> sink, List<RecoveryNote> notes) {
        this.layout = layout;
        this.lines = new SegmentReader(catalogue, sink);
        this.notes = notes;
    }

    /**
     * Reads all that stands there.
     *
     * @throws StorageException if something is damaged or missing
     */
    JournalEnd read() throws IOException {
        int last = lastSegment();
        boolean unsealed = false;
        for (int segment = 1; segment < last; segment++) {
            unsealed = !isSealed(segment, last);
            readFull(segment, unsealed);
        }
        readLast(last);
        return new JournalEnd(last, lines.length(), lines.kept(), unsealed);
    }

    private int lastSegment() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(layout.journal())) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> SEGMENT.matcher(name).matches())
                    .sorted()
                    .toList();
        }
        for (int segment = 1; segment <= Math.max(names.size(), 1); segment++) {
            if (!Files.exists(layout.segment(segment))) {
                throw missing(layout.segment(segment));
            }
        }
        return names.size();
    }

    private StorageException missing(Path file) {
        return StorageException.corrupt(layout.name(file) + " is missing after entry "
                + lines.kept().sequence() + ". Nothing was changed; restore the file from a copy");
    }

    /** A segment is sealed before the next is written to; between making the next and that, it may lack its seal. */
    private boolean isSealed(int segment, int last) throws IOException {
        boolean sealed = Files.exists(layout.seal(segment));
        if (!sealed && (segment < last - 1 || Files.size(layout.segment(last)) > 0)) {
            throw missing(layout.seal(segment));
        }
        return sealed;
    }

    private void readFull(int segment, boolean unsealed) throws IOException {
        Path file = layout.segment(segment);
        MessageDigest sha256 = Digests.sha256();
        try (LineReader reader = new LineReader(new DigestInputStream(Files.newInputStream(file), sha256))) {
            Optional<Line> torn = lines.read(layout.name(file), reader);
            if (torn.isPresent() || lines.incomplete() > 0) {
                throw damaged(file, "its last unit of work is not whole");
            }
        }
        if (unsealed) {
            notes.add(new RecoveryNote(
                    Kind.UNFINISHED_SEAL,
                    layout.name(file),
                    0,
                    "the segment is full and lacks its seal; opening seals it"));
        } else {
            requireSeal(segment, new Seal(lines.kept(), lines.length(), Digests.hex(sha256.digest())));
        }
    }

    private void requireSeal(int segment, Seal found) throws IOException {
        Path file = layout.seal(segment);
        try {
            if (!Seal.read(file).equals(found)) {
                throw damaged(layout.segment(segment), "it is not what its seal " + layout.name(file) + " says");
            }
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw damaged(file, String.valueOf(e.getMessage()));
        }
    }

    private StorageException damaged(Path file, String reason) {
        return StorageException.corrupt(
                layout.name(file) + " (up to entry " + lines.kept().sequence() + ") is damaged: " + reason
                        + ". Nothing was changed; restore the file from a copy");
    }

    private void readLast(int segment) throws IOException {
        Path file = layout.segment(segment);
        if (Files.exists(layout.seal(segment))) {
            throw missing(layout.segment(segment + 1));
        }
        try (LineReader reader = LineReader.of(file)) {
            lines.read(layout.name(file), reader).ifPresent(torn -> noteTorn(file, torn));
        }
        if (lines.incomplete() > 0) {
            notes.add(new RecoveryNote(
                    Kind.INCOMPLETE_UNIT_OF_WORK,
                    layout.name(file),
                    0,
                    "the last unit of work was not written to its end; its first " + lines.incomplete()
                            + " lines, after entry " + lines.kept().sequence() + ", are cut off by opening"));
        }
    }

    private void noteTorn(Path file, Line torn) {
        notes.add(new RecoveryNote(
                Kind.TORN_LINE,
                layout.name(file),
                torn.number,
                "the last line was not written to its end and was never acknowledged; opening cuts it off"));
    }
}
