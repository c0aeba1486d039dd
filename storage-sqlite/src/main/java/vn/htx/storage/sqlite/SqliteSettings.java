package vn.htx.storage.sqlite;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where and how a register is kept in SQLite.
 *
 * @param file the database file; it is made, with its folder, if there is none
 * @param busyTimeout how long to wait while another process writes
 * @param cacheMebibytes how much of the file the writer keeps in memory
 */
public record SqliteSettings(Path file, Duration busyTimeout, int cacheMebibytes) {

    /** How long to wait while another process writes, unless said otherwise. */
    public static final Duration DEFAULT_BUSY_TIMEOUT = Duration.ofSeconds(5);

    /** How much of the file the writer keeps in memory, unless said otherwise. */
    public static final int DEFAULT_CACHE_MEBIBYTES = 64;

    public SqliteSettings {
        if (busyTimeout.isNegative()) {
            throw new IllegalArgumentException("the busy timeout cannot be negative: " + busyTimeout);
        }
        if (cacheMebibytes < 1) {
            throw new IllegalArgumentException("the cache has at least 1 MiB, not " + cacheMebibytes);
        }
    }

    /** A register in a file, the rest as usual. */
    public static SqliteSettings of(Path file) {
        return new SqliteSettings(file, DEFAULT_BUSY_TIMEOUT, DEFAULT_CACHE_MEBIBYTES);
    }
}
