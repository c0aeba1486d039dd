package vn.htx.storage.json.internal;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.storage.StorageException;

/**
 * Writes the vault. Before the journal records a unit of work, its people are added here, and a vault without those it
 * erases is made ready beside; when it is recorded, that one takes the place of this.
 */
final class VaultWriter implements Closeable {

    private final Path path;
    private final String name;
    private final FileOpener files;
    private GrowingFile file;
    private long kept;
    private long length;
    private long prepared;

    /** Opens the vault and puts right what a crash left. */
    VaultWriter(Layout layout, FileOpener files, VaultEnd end) throws IOException {
        this.path = layout.people();
        this.name = layout.name(path);
        this.files = files;
        this.file = files.open(path);
        this.kept = end.length();
        this.length = end.length();
        repair(end);
    }

    private void repair(VaultEnd end) throws IOException {
        if (Files.size(path) > length) {
            file.truncate(length);
        }
        if (!end.erased().isEmpty()) {
            prepareWithout(end.erased());
            finish(end.erased());
        }
    }

    /** Adds what a unit of work writes, on disk, and makes ready what it erases. */
    void write(VaultWork work) throws IOException {
        byte[] lines = work.lines();
        if (lines.length > 0) {
            length += lines.length;
            file.append(lines);
            file.force();
        }
        if (!work.erased().isEmpty()) {
            prepareWithout(work.erased());
        }
    }

    /** Keeps what was written, now that the journal has recorded it. */
    void finish(Map<String, Long> erased) throws IOException {
        if (!erased.isEmpty()) {
            file.close();
            DurableFiles.moveIntoPlace(path);
            file = files.open(path);
            length = prepared;
        }
        kept = length;
    }

    /** Takes back what was written since the last finish. */
    void rollBack() throws IOException {
        Files.deleteIfExists(DurableFiles.temporary(path));
        if (length > kept) {
            file.truncate(kept);
            length = kept;
        }
    }

    private void prepareWithout(Map<String, Long> erased) throws IOException {
        prepared = 0;
        try (LineReader lines = LineReader.of(path);
                FileOutputStream out = DurableFiles.beside(path, DurableFiles.Access.OWNER)) {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                copyUnlessErased(line.get(), erased, buffered);
            }
            buffered.flush();
            out.getFD().sync();
        }
    }

    private void copyUnlessErased(Line line, Map<String, Long> erased, OutputStream out) throws IOException {
        VaultLine read = read(line);
        Long erasedBy = erased.get(read.record().member());
        if (erasedBy == null || read.sequence() >= erasedBy) {
            out.write(line.buffer, line.from, line.length);
            out.write('\n');
            prepared += line.length + 1;
        }
    }

    private VaultLine read(Line line) {
        try {
            return VaultLine.read(line);
        } catch (IllegalArgumentException e) {
            throw StorageException.corrupt(name + " line " + line.number + " is damaged: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
