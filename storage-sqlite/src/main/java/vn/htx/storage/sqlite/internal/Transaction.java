package vn.htx.storage.sqlite.internal;

import java.util.function.Supplier;
import vn.htx.core.storage.StorageException;

/** Runs a body between BEGIN and COMMIT, or ROLLBACK if it throws. */
public final class Transaction {

    private Transaction() {}

    /** Runs a body that may write; nobody else writes meanwhile. */
    public static <R> R write(Session session, Supplier<R> body) {
        session.command("BEGIN IMMEDIATE");
        return ending(session, body);
    }

    /** Runs a body that sees what was committed before it began, and nothing later. */
    public static <R> R read(Session session, Supplier<R> body) {
        session.command("BEGIN");
        return ending(session, () -> {
            session.first("SELECT 1 FROM sqlite_schema LIMIT 1", row -> row.getInt(1)); // the snapshot is taken now
            return body.get();
        });
    }

    /** Runs a part of a body that may write: if it throws, what it wrote is undone, and nothing else. */
    static void part(Session session, Runnable body) {
        session.command("SAVEPOINT part");
        try {
            body.run();
        } catch (RuntimeException e) {
            undoPart(session, e);
            throw e;
        }
        session.command("RELEASE part");
    }

    private static void undoPart(Session session, RuntimeException reason) {
        try {
            session.command("ROLLBACK TO part");
            session.command("RELEASE part");
        } catch (StorageException e) {
            reason.addSuppressed(e); // SQLite has already undone the whole transaction
        }
    }

    private static <R> R ending(Session session, Supplier<R> body) {
        boolean done = false;
        try {
            R result = body.get();
            session.command("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                session.rollback();
            }
        }
    }
}
