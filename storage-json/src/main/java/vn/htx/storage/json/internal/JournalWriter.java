package vn.htx.storage.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import vn.htx.core.storage.Append;

/** Writes the journal: each unit of work whole, on disk, in one segment. */
final class JournalWriter implements Closeable {

    private static final int CHUNK = 1 << 20;

    private final Layout layout;
    private final FileOpener files;
    private final long segmentBytes;
    private final ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    private int segment;
    private GrowingFile file;
    private long kept;
    private long length;
    private Chain chain;

    /** Opens the journal and puts right what a crash left. */
    JournalWriter(Layout layout, FileOpener files, long segmentBytes, JournalEnd end) throws IOException {
        this.layout = layout;
        this.files = files;
        this.segmentBytes = segmentBytes;
        this.segment = end.segment();
        this.kept = end.length();
        this.length = end.length();
        this.chain = end.chain();
        this.file = files.open(layout.segment(segment));
        repair(end);
    }

    private void repair(JournalEnd end) throws IOException {
        if (end.unsealed()) {
            Seal.put(layout, segment - 1, chain);
        }
        if (Files.size(layout.segment(segment)) > length) {
            file.truncate(length);
        }
    }

    /** Writes a unit of work, on disk when this returns. */
    void write(List<Append> appends) throws IOException {
        if (length >= segmentBytes) {
            beginSegment();
        }
        chunk.reset();
        for (int i = 0; i < appends.size(); i++) {
            JournalLineWriter.write(appends.get(i), i + 1, appends.size(), chunk);
            if (chunk.size() >= CHUNK) {
                flush();
            }
        }
        flush();
        file.force();
        kept = length;
        chain = Chain.to(appends.get(appends.size() - 1).entry());
    }

    private void flush() throws IOException {
        length += chunk.size();
        file.append(chunk.toByteArray());
        chunk.reset();
    }

    /** Makes the next segment before sealing this one, so that a sealed segment without a next is known to lack it. */
    private void beginSegment() throws IOException {
        DurableFiles.makeEmpty(layout.segment(segment + 1), DurableFiles.Access.USUAL);
        Seal.put(layout, segment, chain);
        GrowingFile next = files.open(layout.segment(segment + 1));
        file.close();
        file = next;
        segment++;
        kept = 0;
        length = 0;
    }

    /** Takes back what the last write wrote. */
    void rollBack() throws IOException {
        if (length > kept) {
            file.truncate(kept);
            length = kept;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
