package vn.htx.storage.json.internal;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.StorageException;

/** Reads the lines of the journal's segments in turn and hands them on one complete unit of work at a time. */
final class SegmentReader {

    private record Read(JournalLine line, Place place) {}

    private final JournalLineReader reader;
    private final Consumer<JournalLine> sink;
    private final List<Read> unit = new ArrayList<>();
    private Chain kept = Chain.EMPTY;
    private Chain chain = Chain.EMPTY;
    private long length;

    SegmentReader(Catalogue catalogue, Consumer<JournalLine> sink) {
        this.reader = new JournalLineReader(catalogue);
        this.sink = sink;
    }

    /** How far the chain reaches in what was handed on. */
    Chain kept() {
        return kept;
    }

    /** The length of this segment up to there. */
    long length() {
        return length;
    }

    /** The lines read of a unit of work whose last did not come. */
    int incomplete() {
        return unit.size();
    }

    /**
     * Reads a segment.
     *
     * @return its last line if it is torn
     * @throws StorageException if a complete line is damaged
     */
    Optional<Line> read(String file, LineReader lines) throws IOException {
        length = 0;
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().complete) {
            take(line.get(), new Place(file, line.get().number, chain.sequence() + 1));
            line = lines.next();
        }
        if (line.isPresent() && CheckedLine.isIntact(line.get().withoutLastByte())) {
            throw new Place(file, line.get().number, chain.sequence() + 1)
                    .damaged("another byte stands for its newline");
        }
        return line;
    }

    private void take(Line line, Place place) {
        JournalLine read = parse(line, place);
        unit.add(new Read(read, place));
        chain = Chain.to(read.append().entry());
        if (read.place() == read.of()) {
            unit.forEach(this::handOn);
            unit.clear();
            kept = chain;
            length = line.end();
        }
    }

    private JournalLine parse(Line line, Place place) {
        if (!CheckedLine.isIntact(line)) {
            throw place.damaged("its checksum is wrong");
        }
        try {
            JournalLine read = reader.read(line);
            chain.requireNext(read.append().entry());
            requireNextOfUnit(read);
            return read;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw place.damaged(String.valueOf(e.getMessage()));
        }
    }

    private void requireNextOfUnit(JournalLine line) {
        boolean counted = line.place() == unit.size() + 1L && line.place() <= line.of();
        boolean same = unit.isEmpty() || unit.get(0).line().of() == line.of();
        if (!counted || !same) {
            throw new IllegalArgumentException("it is line " + line.place() + " of " + line.of()
                    + " of its unit of work and stands where line " + (unit.size() + 1) + " is expected");
        }
    }

    private void handOn(Read read) {
        try {
            sink.accept(read.line());
        } catch (IllegalArgumentException e) {
            throw read.place().damaged(String.valueOf(e.getMessage()));
        }
    }
}
