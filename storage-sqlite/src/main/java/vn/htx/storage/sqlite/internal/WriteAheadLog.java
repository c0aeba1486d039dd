package vn.htx.storage.sqlite.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import vn.htx.core.storage.StorageException;

/**
 * The write-ahead log, emptied after an erasure: it may hold pages as they were before. A reader that still looks at the
 * register as it was keeps the log from being emptied; then it is tried again.
 */
public final class WriteAheadLog {

    private static final Logger LOGGER = System.getLogger(WriteAheadLog.class.getName());

    private final Session writer;
    private final Duration busyTimeout;
    private volatile boolean due;

    /** The log of the session that writes. */
    public WriteAheadLog(Session writer, Duration busyTimeout) {
        this.writer = writer;
        this.busyTimeout = busyTimeout;
    }

    /** Whether it is still to be emptied. */
    public boolean isDue() {
        return due;
    }

    /** Empties the log, waiting for readers as long as one waits for writers. A failure undoes no commit: it is logged. */
    public void empty() {
        due = true;
        try {
            due = writer.pragma("wal_checkpoint(TRUNCATE)") != 0;
        } catch (StorageException e) {
            LOGGER.log(
                    Level.WARNING,
                    "the write-ahead log could not be emptied yet; it will be tried again: {0}",
                    String.valueOf(e.getMessage()));
        }
    }

    /** Empties the log if no reader is in the way. */
    public void emptyIfFree() {
        writer.run("PRAGMA busy_timeout = 0");
        try {
            empty();
        } finally {
            writer.run("PRAGMA busy_timeout = " + busyTimeout.toMillis());
        }
    }
}
