package vn.htx.storage.sqlite.internal;

import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.statistics.Rollup;
import vn.htx.core.storage.UnitOfWork;

/** The one session that writes, used by one thread at a time. Thread-safe. */
public final class Writer implements Writing {

    private final Tables tables;
    private final Session session;
    private final WriteAheadLog log;
    private final ReentrantLock turn = new ReentrantLock();
    private Optional<Rollup> rollup = Optional.empty();

    /** A writer over a session opened to write. */
    public Writer(Tables tables, Session session, WriteAheadLog log) {
        this.tables = tables;
        this.session = session;
        this.log = log;
        log.emptyIfFree();
    }

    @Override
    public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
        turn.lock();
        try {
            return write(body);
        } finally {
            turn.unlock();
        }
    }

    /** Keeps sums by a directory from now on, and makes them if they are not there. */
    @Override
    public void countBy(AreaDirectory areas) {
        turn.lock();
        try {
            if (Rollups.canBeKept(tables.catalogue)) {
                rollup = Optional.of(new Rollup(areas));
                if (!tables.rollups.directory(session).equals(Optional.of(areas.fingerprint()))) {
                    prepareSums();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private void prepareSums() {
        Transaction.write(session, () -> {
            new SqliteUnitOfWork(tables, session, rollup).prepareSums();
            return true;
        });
    }

    private <R> R write(Function<? super UnitOfWork, R> body) {
        SqliteUnitOfWork work = new SqliteUnitOfWork(tables, session, rollup);
        try {
            R result = Transaction.write(session, () -> {
                R done = body.apply(work);
                work.finish();
                return done;
            });
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

    /** Tries again what a reader kept an erasure from finishing. */
    @Override
    public void readingEnded() {
        if (log.isDue() && turn.tryLock()) {
            try {
                log.emptyIfFree();
            } finally {
                turn.unlock();
            }
        }
    }

    @Override
    public Connection connection() {
        return session.connection();
    }

    @Override
    public void close() {
        session.close();
    }
}
