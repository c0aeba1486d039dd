package vn.htx.storage.sqlite.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.htx.core.storage.StorageException;

/** Says in the port's words what SQLite says in codes. Messages of SQLite name tables and columns, never their values. */
record Failures(Path file) {

    private static final int PRIMARY = 0xff;

    RuntimeException explain(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return StorageException.io(file + " could not be used: " + failure.getMessage(), failure);
        }
        return switch (primary(sqlite)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                StorageException.locked(
                        file + " is being written by another process; try again, or raise busy-timeout-millis");
            case SQLITE_CORRUPT ->
                StorageException.corrupt(file + " is damaged (" + failure.getMessage() + "); restore it from a copy");
            case SQLITE_NOTADB -> StorageException.foreign(file + " is not an SQLite database");
            case SQLITE_READONLY ->
                StorageException.io(
                        file + " is read-only; allow this process to write the file and its folder", failure);
            case SQLITE_FULL ->
                StorageException.io(
                        "the disk that holds " + file
                                + " is full, and what it had no room for is not kept; make room and try again",
                        failure);
            case SQLITE_CONSTRAINT ->
                new IllegalArgumentException(
                        "what was appended contradicts what is stored: " + failure.getMessage(), failure);
            default -> StorageException.io(file + " could not be used: " + failure.getMessage(), failure);
        };
    }

    /** The code without its extension, such as {@code SQLITE_BUSY} for {@code SQLITE_BUSY_SNAPSHOT}. */
    private static SQLiteErrorCode primary(SQLiteException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getResultCode().code & PRIMARY);
    }
}
