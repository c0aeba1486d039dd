package vn.htx.storage.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.function.Function;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.storage.sqlite.internal.Readers;
import vn.htx.storage.sqlite.internal.RegisterFile;
import vn.htx.storage.sqlite.internal.Session;
import vn.htx.storage.sqlite.internal.Tables;
import vn.htx.storage.sqlite.internal.Usage;
import vn.htx.storage.sqlite.internal.WorkCounter;
import vn.htx.storage.sqlite.internal.WriteAheadLog;
import vn.htx.storage.sqlite.internal.Writer;
import vn.htx.storage.sqlite.internal.Writing;
import vn.htx.storage.sqlite.internal.WritingRefused;

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

    private final Readers readers;
    private final Writing writing;
    private final WorkCounter counter;
    private final Usage usage = new Usage();

    private SqliteStorage(Readers readers, Writing writing, WorkCounter counter) {
        this.readers = readers;
        this.writing = writing;
        this.counter = counter;
    }

    /**
     * Opens a register, making the file if there is none.
     *
     * @throws vn.htx.core.storage.StorageException if the file is no register, a newer one, damaged, locked by another
     *     process for longer than the timeout, or cannot be written
     */
    public static SqliteStorage open(SqliteSettings settings, Catalogue catalogue) {
        WorkCounter counter = new WorkCounter();
        RegisterFile file = file(settings, counter);
        Tables tables = new Tables(catalogue);
        Session session = file.openWriter(catalogue);
        Writer writer = new Writer(tables, session, new WriteAheadLog(session, settings.busyTimeout()));
        return new SqliteStorage(new Readers(tables, file::openReader), writer, counter);
    }

    /** Opens a register in a file with the usual settings. */
    public static SqliteStorage open(Path file, Catalogue catalogue) {
        return open(SqliteSettings.of(file), catalogue);
    }

    /**
     * Opens a register to read it: nothing is made, brought up to date or mended. A unit of work that appends is refused.
     *
     * @throws vn.htx.core.storage.StorageException as {@link #open(SqliteSettings, Catalogue)} does, and if there is no
     *     register or an older one
     */
    public static SqliteStorage openToRead(SqliteSettings settings, Catalogue catalogue) {
        WorkCounter counter = new WorkCounter();
        Readers readers =
                new Readers(new Tables(catalogue), file(settings, counter).toRead(catalogue)).ready();
        return new SqliteStorage(readers, new WritingRefused(readers), counter);
    }

    /**
     * Writes a register, as it is when this begins, into a new file, without the pages and bytes the old one no longer uses.
     * Others may read and write meanwhile.
     *
     * @throws vn.htx.core.storage.StorageException if there is no register, it is a newer or older one, damaged or locked,
     *     or the new file exists or cannot be written
     */
    public static void backUp(SqliteSettings settings, Path target) {
        file(settings, new WorkCounter()).backUp(target);
    }

    private static RegisterFile file(SqliteSettings settings, WorkCounter counter) {
        return new RegisterFile(settings.file(), settings.busyTimeout(), settings.cacheMebibytes(), counter);
    }

    @Override
    public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
        return usage.inside(() -> writing.inUnitOfWork(body));
    }

    @Override
    public <R> R read(Function<? super Reading, R> body) {
        return usage.inside(() -> {
            R result = readers.read(body);
            writing.readingEnded();
            return result;
        });
    }

    /** Keeps sums by these units from now on; to make them the first time takes about as long as counting everybody once. */
    @Override
    public void countBy(AreaDirectory areas) {
        usage.inside(() -> {
            writing.countBy(areas);
            return true;
        });
    }

    /** Lets go of the file, once all who read or write are done. */
    @Override
    public void close() {
        usage.close(() -> {
            readers.close();
            writing.close();
        });
    }

    /** The work done so far, for tests that show that it does not grow. */
    WorkCounter.Work work() {
        return counter.done();
    }

    /** The connection that writes, for tests that watch it. */
    Connection connection() {
        return writing.connection();
    }
}
