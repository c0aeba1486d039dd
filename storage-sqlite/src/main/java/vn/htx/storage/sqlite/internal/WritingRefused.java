package vn.htx.storage.sqlite.internal;

import java.sql.Connection;
import java.util.function.Function;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.UnitOfWork;

/** Units of work in a register opened to read: they may look, and are refused when they append. */
public record WritingRefused(Readers readers) implements Writing {

    private static final String REFUSAL = "the register was opened to read; open it to write";

    /** A reading that refuses to append. */
    private static final class Look extends SqliteReading implements UnitOfWork {
        Look(Tables tables, Session session) {
            super(tables, session);
        }

        @Override
        public void append(Append append) {
            throw new IllegalStateException(REFUSAL);
        }
    }

    @Override
    public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
        return readers.read(Look::new, body);
    }

    @Override
    public void countBy(AreaDirectory areas) {
        // sums that are there are read if they are by these units
    }

    @Override
    public void readingEnded() {
        // nobody writes whom a reader could hinder
    }

    @Override
    public Connection connection() {
        throw new IllegalStateException(REFUSAL);
    }

    @Override
    public void close() {
        // the readers are closed by whom they belong to
    }
}
