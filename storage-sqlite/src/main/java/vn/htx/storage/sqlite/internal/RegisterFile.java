package vn.htx.storage.sqlite.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.memory.MemoryStorage;

/** A register's database file: recognized, brought up to date, and opened once for each session. */
public final class RegisterFile {

    /** {@code PRAGMA application_id} of a register: "htx1" in ASCII. */
    static final int APPLICATION_ID = 0x68747831;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String WAL = "wal";
    private static final int KIBIBYTES = 1024;
    private static final String READER_CACHE = "PRAGMA cache_size = " + -8 * KIBIBYTES;

    private final Path file;
    private final Duration busyTimeout;
    private final int cacheMebibytes;
    private final Failures failures;
    private final WorkCounter counter;

    /** The file at a path, not opened yet. */
    public RegisterFile(Path file, Duration busyTimeout, int cacheMebibytes, WorkCounter counter) {
        this.file = file.toAbsolutePath();
        this.busyTimeout = busyTimeout;
        this.cacheMebibytes = cacheMebibytes;
        this.failures = new Failures(file);
        this.counter = counter;
    }

    /**
     * Opens the one session that writes, making the file if there is none and bringing it up to date.
     *
     * @throws StorageException if it is no register, a newer one, damaged, locked or cannot be written
     */
    public Session openWriter(Catalogue catalogue) {
        requireUsable();
        return open(new SQLiteConfig(), session -> {
            session.run("PRAGMA cache_size = " + -cacheMebibytes * KIBIBYTES
                    + "; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
            requireRegisterOrNothing(session);
            requireWriteAheadLog(session);
            bringUpToDate(session, catalogue);
            VaultKey.read(session);
        });
    }

    /** Opens a session that can only read, beside the one that writes. */
    public Session openReader() {
        return open(readOnly(true), session -> session.run(READER_CACHE));
    }

    /**
     * How to open sessions that read a register nobody here writes, and leave its files as they are. If there is a
     * write-ahead log, they are read-only, so that closing the last does not work the log in; if there is none, they are
     * not, so that closing the last takes away the empty log SQLite makes.
     *
     * @throws StorageException then or when opening, if it is no register, a newer or older one, damaged, or locked
     */
    public Supplier<Session> toRead(Catalogue catalogue) {
        requireFile();
        boolean only = isLogged() || !Files.isWritable(file);
        return () -> open(readOnly(only), session -> {
            session.run(READER_CACHE);
            requireOurs(session);
            FactTables.completeForReading(session, catalogue);
        });
    }

    /**
     * Writes all that is stored into a new file, in one reading.
     *
     * @throws StorageException as {@link #toRead} does, and if the target exists or cannot be written
     */
    public void backUp(Path target) {
        requireFile();
        try (Session session = open(readOnly(isLogged() || !Files.isWritable(file)), this::requireOurs)) {
            new Backup(session, target.toAbsolutePath()).write();
        }
    }

    private void requireOurs(Session session) {
        requireRegister(session);
        requireUpToDate(session);
    }

    private boolean isLogged() {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private static SQLiteConfig readOnly(boolean only) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(only);
        return config;
    }

    private Session open(SQLiteConfig config, Consumer<Session> preparation) {
        config.setGetGeneratedKeys(false); // or the driver asks for one after every INSERT
        Session session = new Session(connect(config), failures, counter);
        try {
            session.run("PRAGMA busy_timeout = " + busyTimeout.toMillis() + "; PRAGMA temp_store = MEMORY");
            preparation.accept(session);
            session.run(StockPlaces.CREATE);
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private Connection connect(SQLiteConfig config) {
        try {
            return config.createConnection("jdbc:sqlite:" + file);
        } catch (SQLException e) {
            throw failures.explain(e);
        }
    }

    private void requireUsable() {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new java.nio.file.AccessDeniedException(file.toString());
            }
            requireSqlite();
        } catch (IOException e) {
            throw StorageException.io(
                    file + " cannot be read and written (" + e + "); name a file this process may write", e);
        }
    }

    private void requireFile() {
        try {
            if (!Files.isRegularFile(file)) {
                throw StorageException.foreign(file + " holds no register; name another file");
            }
            requireSqlite();
        } catch (IOException e) {
            throw StorageException.io(file + " cannot be read (" + e + ")", e);
        }
    }

    private void requireSqlite() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(SQLITE.length), SQLITE)) {
                throw StorageException.foreign(file + " is not an SQLite database; name another file");
            }
        }
    }

    private void requireRegisterOrNothing(Session session) {
        if (session.pragma("application_id") != 0 || session.pragma("schema_version") != 0) {
            requireRegister(session);
        }
    }

    private void requireRegister(Session session) {
        if (session.pragma("application_id") != APPLICATION_ID) {
            throw StorageException.foreign(file + " is an SQLite database, but holds no register; name another file");
        }
        long version = session.pragma("user_version");
        if (version > Migrations.latest()) {
            throw StorageException.newer(file + " has version " + version + "; this htx knows versions up to "
                    + Migrations.latest() + ": use a newer one");
        }
    }

    private void requireUpToDate(Session session) {
        long version = session.pragma("user_version");
        if (version < Migrations.latest()) {
            throw StorageException.newer(file + " has version " + version + ", not " + Migrations.latest()
                    + "; open it once to write, which brings it up to date");
        }
    }

    private void requireWriteAheadLog(Session session) {
        String mode = session.listOnce("PRAGMA journal_mode = " + WAL, row -> row.getString(1))
                .get(0);
        if (!mode.equals(WAL)) {
            throw StorageException.foreign(
                    file + " cannot keep a write-ahead log (journal mode " + mode + "); name a file on a local disk");
        }
    }

    private static void bringUpToDate(Session session, Catalogue catalogue) {
        if (session.pragma("user_version") < Migrations.latest() || !FactTables.areComplete(session, catalogue)) {
            Transaction.write(session, () -> {
                Migrations.run(session);
                session.run("PRAGMA application_id = " + APPLICATION_ID);
                FactTables.complete(session, catalogue);
                VaultKey.require(session, MemoryStorage::newVaultKey);
                return true;
            });
        }
    }
}
