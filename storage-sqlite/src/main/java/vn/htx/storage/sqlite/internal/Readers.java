package vn.htx.storage.sqlite.internal;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.htx.core.storage.Reading;

/**
 * The sessions that read: as many as ever read at once, kept open with their statements. They belong to no thread, so that
 * threads may come and go. Thread-safe.
 */
public final class Readers implements AutoCloseable {

    private final Tables tables;
    private final Supplier<Session> opening;
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();

    /** Readers whose sessions are opened like this, none open yet. */
    public Readers(Tables tables, Supplier<Session> opening) {
        this.tables = tables;
        this.opening = opening;
    }

    /** Opens the first session, to learn whether it can be done. */
    public Readers ready() {
        idle.addFirst(opening.get());
        return this;
    }

    /** Runs a reading. */
    public <R> R read(Function<? super Reading, R> body) {
        return read(SqliteReading::new, body);
    }

    <S extends SqliteReading, R> R read(BiFunction<Tables, Session, S> kind, Function<? super S, R> body) {
        return lend(session -> {
            S reading = kind.apply(tables, session);
            try {
                return Transaction.read(session, () -> body.apply(reading));
            } finally {
                reading.end();
            }
        });
    }

    /** Lends a session; one whose use failed is closed, for who knows what it is good for. */
    private <R> R lend(Function<Session, R> use) {
        Session kept = idle.pollFirst();
        Session session = kept == null ? opening.get() : kept;
        boolean sound = false;
        try {
            R result = use.apply(session);
            sound = true;
            return result;
        } finally {
            if (sound) {
                idle.addFirst(session);
            } else {
                session.close();
            }
        }
    }

    /** Closes the sessions, all of which must have been given back. */
    @Override
    public void close() {
        for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.close();
        }
    }
}
