package vn.htx.storage.sqlite.internal;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/**
 * The sessions that read: as many as ever read at once, kept open with their statements. They belong to no thread, so that
 * threads may come and go. Thread-safe.
 */
public final class Readers implements AutoCloseable {

    private final RegisterFile file;
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();

    /** Readers of a file, none open yet. */
    public Readers(RegisterFile file) {
        this.file = file;
    }

    /** Lends a session; one whose use failed is closed, for who knows what it is good for. */
    public <R> R lend(Function<Session, R> use) {
        Session kept = idle.pollFirst();
        Session session = kept == null ? file.openReader() : kept;
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
