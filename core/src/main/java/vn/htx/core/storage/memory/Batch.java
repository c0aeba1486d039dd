package vn.htx.core.storage.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.UnitOfWork;

/**
 * Units of work, run one after another, that are written down together and acknowledged together: those who wait for their
 * turn share one commit. If it fails, all are undone and all are told.
 */
final class Batch {

    /** So many entries are written down without waiting for further ones, so that nobody waits without end. */
    private static final int FULL = 1000;

    private final Undo undo = new Undo();
    private final List<Append> appended = new ArrayList<>();
    private final CompletableFuture<Runnable> outcome = new CompletableFuture<>();

    /**
     * Runs a unit of work and answers with how it ended, to be asked once the batch is written down. One that throws is
     * undone alone.
     */
    <R> Supplier<R> run(MemoryUnitOfWork work, Function<? super UnitOfWork, R> body) {
        int before = undo.mark();
        boolean kept = false;
        try {
            R result = body.apply(work);
            appended.addAll(work.appended());
            kept = true;
            return () -> result;
        } catch (RuntimeException | Error e) {
            return () -> {
                throw e;
            };
        } finally {
            if (!kept) {
                undo.backTo(before);
            }
            work.end();
        }
    }

    /** How to take back what is being done. */
    Undo undo() {
        return undo;
    }

    boolean isFull() {
        return appended.size() >= FULL;
    }

    /** Writes down what the units of work appended, or undoes them all. */
    void commit(CommitLog log) {
        Runnable ending = () -> {
            throw new IllegalStateException("what could not be written down could not be undone either");
        };
        try {
            log.commit(appended);
            ending = () -> {};
        } catch (RuntimeException | Error e) {
            undo.backTo(0);
            ending = () -> {
                throw e;
            };
        } finally {
            outcome.complete(ending);
        }
    }

    /** Waits, interrupted or not, until the batch is written down, and throws what kept it from being. */
    void await() {
        outcome.join().run();
    }
}
