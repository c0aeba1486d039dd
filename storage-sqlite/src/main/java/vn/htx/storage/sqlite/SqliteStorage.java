package vn.htx.storage.sqlite;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.storage.sqlite.internal.Readers;
import vn.htx.storage.sqlite.internal.RegisterFile;
import vn.htx.storage.sqlite.internal.Session;
import vn.htx.storage.sqlite.internal.SqliteReading;
import vn.htx.storage.sqlite.internal.SqliteUnitOfWork;
import vn.htx.storage.sqlite.internal.Tables;
import vn.htx.storage.sqlite.internal.Transaction;
import vn.htx.storage.sqlite.internal.VaultKey;
import vn.htx.storage.sqlite.internal.WorkCounter;
import vn.htx.storage.sqlite.internal.WriteAheadLog;

/**
 * A register in one SQLite file. Readers see the last commit before they began and never wait; writers, here and in other
 * processes, take turns. A unit of work is on the disk when it returns.
 *
 * <p>jOOQ, which writes the SQL, greets through the host's logging when first used; the system properties {@code
 * org.jooq.no-logo} and {@code org.jooq.no-tips} silence it.
 *
 * <p>Thread-safe.
 */
public final class SqliteStorage implements Storage {

    private final Tables tables;
    private final WorkCounter counter = new WorkCounter();
    private final Session writer;
    private final WriteAheadLog log;
    private final Readers readers;
    private final byte[] vaultKey;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private SqliteStorage(SqliteSettings settings, Catalogue catalogue) {
        RegisterFile file =
                new RegisterFile(settings.file(), settings.busyTimeout(), settings.cacheMebibytes(), counter);
        this.tables = new Tables(catalogue);
        this.writer = file.openWriter(catalogue);
        this.log = new WriteAheadLog(writer, settings.busyTimeout());
        this.readers = new Readers(file);
        this.vaultKey = VaultKey.read(writer);
        log.emptyIfFree();
    }

    /**
     * Opens a register, making the file if there is none.
     *
     * @throws vn.htx.core.storage.StorageException if the file is no register, a newer one, damaged, locked by another
     *     process for longer than the timeout, or cannot be written
     */
    public static SqliteStorage open(SqliteSettings settings, Catalogue catalogue) {
        return new SqliteStorage(settings, catalogue);
    }

    /** Opens a register in a file with the usual settings. */
    public static SqliteStorage open(Path file, Catalogue catalogue) {
        return open(SqliteSettings.of(file), catalogue);
    }

    @Override
    public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
        return inUse(() -> {
            writing.lock();
            try {
                return write(body);
            } finally {
                writing.unlock();
            }
        });
    }

    private <R> R write(Function<? super UnitOfWork, R> body) {
        SqliteUnitOfWork work = new SqliteUnitOfWork(tables, writer, vaultKey);
        try {
            R result = Transaction.write(writer, () -> body.apply(work));
            if (work.isErasing()) {
                log.empty();
            } else if (log.isDue()) {
                log.emptyIfFree();
            }
            return result;
        } finally {
            work.end();
        }
    }

    @Override
    public <R> R read(Function<? super Reading, R> body) {
        return inUse(() -> {
            R result = readers.lend(session -> read(session, body));
            emptyLogIfDue();
            return result;
        });
    }

    private <R> R read(Session session, Function<? super Reading, R> body) {
        SqliteReading reading = new SqliteReading(tables, session, vaultKey);
        try {
            return Transaction.read(session, () -> body.apply(reading));
        } finally {
            reading.end();
        }
    }

    /** Tries again what a reader kept an erasure from finishing. */
    private void emptyLogIfDue() {
        if (log.isDue() && writing.tryLock()) {
            try {
                log.emptyIfFree();
            } finally {
                writing.unlock();
            }
        }
    }

    private <R> R inUse(Supplier<R> body) {
        requireOutside();
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the storage is closed");
            }
            return body.get();
        } finally {
            use.readLock().unlock();
        }
    }

    private void requireOutside() {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException(
                    "inside a unit of work or reading no other is opened, nor is the storage closed");
        }
    }

    /**
     * Lets go of the file, once all who read or write are done.
     *
     * @throws IllegalStateException if called inside a unit of work or a reading
     */
    @Override
    public void close() {
        requireOutside();
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                readers.close();
                writer.close();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /** The work done so far, for tests that show that it does not grow. */
    WorkCounter.Work work() {
        return counter.done();
    }

    /** The session that writes, for tests that watch it. */
    Session writer() {
        return writer;
    }
}
