package vn.htx.storage.json.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The lines of the vault in turn. Some are read and checked on another thread while those before them are worked on, since
 * that is a good part of opening a register. For one thread at a time.
 */
final class VaultLines implements Closeable {

    private static final int AHEAD = 1000;

    private final LineReader lines;
    private Queue<Read> ready = new ArrayDeque<>();
    private CompletableFuture<Queue<Read>> coming;

    /**
     * A line that was read.
     *
     * @param line where it stands; its bytes are gone
     * @param said what it says; empty if it is torn or damaged
     * @param damage what is wrong with it, if it is complete and damaged
     */
    record Read(Line line, Optional<VaultLine> said, Optional<String> damage) {

        private static Read of(Line line) {
            if (!line.complete) {
                return new Read(line, Optional.empty(), Optional.empty());
            }
            try {
                return new Read(line, Optional.of(VaultLine.read(line)), Optional.empty());
            } catch (IllegalArgumentException e) {
                return new Read(line, Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
            }
        }
    }

    VaultLines(LineReader lines) {
        this.lines = lines;
        this.coming = CompletableFuture.supplyAsync(this::readSome);
    }

    /**
     * The next line, or empty at the end of the file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    Optional<Read> next() {
        if (ready.isEmpty()) {
            ready = arrived();
            coming = CompletableFuture.supplyAsync(this::readSome);
        }
        return Optional.ofNullable(ready.poll());
    }

    private Queue<Read> arrived() {
        try {
            return coming.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException unreadable ? unreadable : e;
        }
    }

    private Queue<Read> readSome() {
        Queue<Read> some = new ArrayDeque<>();
        try {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                some.add(Read.of(line.get()));
                if (some.size() == AHEAD) {
                    break;
                }
            }
            return some;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for what is being read, and closes the file. */
    @Override
    public void close() throws IOException {
        coming.handle((read, failure) -> true).join();
        lines.close();
    }
}
