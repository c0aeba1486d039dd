package vn.htx.storage.json.internal;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads a file line by line in one pass; a line may be of any length. */
final class LineReader implements Closeable {

    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int from;
    private int end;
    private long number;
    private long start;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Reads a file; not through a channel, which an interrupted thread closes. */
    static LineReader of(Path file) throws IOException {
        return new LineReader(new FileInputStream(file.toFile()));
    }

    /** The next line, or empty at the end of the file; only the last can be incomplete. */
    Optional<Line> next() throws IOException {
        int searched = 0;
        while (true) {
            int newline = indexOfNewline(from + searched);
            if (newline >= 0) {
                return Optional.of(take(newline - from, true));
            }
            searched = end - from;
            if (!fill()) {
                return searched == 0 ? Optional.empty() : Optional.of(take(searched, false));
            }
        }
    }

    private int indexOfNewline(int begin) {
        for (int i = begin; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private Line take(int length, boolean complete) {
        Line line = new Line(buffer, from, length, ++number, start, complete);
        from = complete ? from + length + 1 : end;
        start = line.end();
        return line;
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, end - from);
            end -= from;
            from = 0;
        } else if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.multiplyExact(buffer.length, 2));
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
