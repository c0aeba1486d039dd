package vn.htx.core.storage.memory;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;

/**
 * A register kept in memory, gone when closed unless a {@link CommitLog} writes it down. Readers see only what has been
 * committed.
 *
 * <p>Writers take turns, each on its own thread. One that finds others waiting leaves what it appended to the next, and the
 * last writes all of it down at once; nobody is answered, and nobody reads, before that. So many writers cost about one
 * commit, and one writer waits for nobody.
 *
 * <p>Thread-safe.
 */
public final class MemoryStorage implements Storage {

    private static final int VAULT_KEY_LENGTH = 32;

    /** As many as ever read at once; a batch of units of work takes the place of all of them. */
    private static final int ALL = Integer.MAX_VALUE;

    private final Catalogue catalogue;
    private final CommitLog log;
    private final byte[] vaultKey;
    private final Store store;
    private final ReentrantLock writers = new ReentrantLock();
    private final Semaphore readers = new Semaphore(ALL, true);
    private final ThreadLocal<@Nullable Boolean> inside = new ThreadLocal<>();
    private @Nullable Batch batch;
    private boolean closed;

    /** An empty register that is not written down. */
    public MemoryStorage(Catalogue catalogue) {
        this(catalogue, CommitLog.none(), newVaultKey());
    }

    /**
     * An empty register that writes down what it commits.
     *
     * @param vaultKey the secret identity numbers are hashed with
     */
    public MemoryStorage(Catalogue catalogue, CommitLog log, byte[] vaultKey) {
        this(catalogue, new Store(catalogue), log, vaultKey);
    }

    private MemoryStorage(Catalogue catalogue, Store store, CommitLog log, byte[] vaultKey) {
        this.catalogue = catalogue;
        this.store = store;
        this.log = log;
        this.vaultKey = vaultKey.clone();
    }

    /** Takes in what was written down before, and then opens the register for use. Not thread-safe. */
    public static final class Loader {

        private final Catalogue catalogue;
        private final Store store;
        private boolean opened;

        /** A register into which nothing is loaded yet. */
        public Loader(Catalogue catalogue) {
            this.catalogue = catalogue;
            this.store = new Store(catalogue);
        }

        /**
         * Takes in the next append without writing it down again.
         *
         * @throws IllegalArgumentException if it does not follow from what was loaded before
         */
        public void load(Append append) {
            if (opened) {
                throw new IllegalStateException("the register is open; append in a unit of work");
            }
            store.apply(append, new Undo());
        }

        /** Opens the register; what it commits from now on is written to the log. */
        public MemoryStorage open(CommitLog log, byte[] vaultKey) {
            opened = true;
            return new MemoryStorage(catalogue, store, log, vaultKey);
        }
    }

    /** Fresh random bytes to hash identity numbers with. */
    public static byte[] newVaultKey() {
        byte[] key = new byte[VAULT_KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
        requireOutside();
        Turn<R> turn = takeTurn(body);
        turn.batch().await();
        return turn.answer().get();
    }

    /** A unit of work that has been run, and the batch with which it is kept. */
    private record Turn<R>(Batch batch, Supplier<R> answer) {}

    /** Runs a unit of work in its turn. Whoever finds nobody waiting for the next turn writes the batch down. */
    private <R> Turn<R> takeTurn(Function<? super UnitOfWork, R> body) {
        writers.lock();
        boolean leftToNext = false;
        try {
            requireOpen();
            Batch joined = join();
            Supplier<R> answer =
                    inside(() -> joined.run(new MemoryUnitOfWork(store, catalogue, vaultKey, joined.undo()), body));
            leftToNext = writers.hasQueuedThreads() && !joined.isFull();
            return new Turn<>(joined, answer);
        } finally {
            if (!leftToNext) {
                finishBatch();
            }
            writers.unlock();
        }
    }

    /** The batch left by the writer before, or a new one; while there is one, nobody reads. */
    private Batch join() {
        Batch joined = batch;
        if (joined == null) {
            readers.acquireUninterruptibly(ALL);
            joined = new Batch();
            batch = joined;
        }
        return joined;
    }

    private void finishBatch() {
        Batch finished = batch;
        if (finished != null) {
            batch = null;
            try {
                finished.commit(log);
            } finally {
                readers.release(ALL);
            }
        }
    }

    @Override
    public <R> R read(Function<? super Reading, R> body) {
        requireOutside();
        readers.acquireUninterruptibly();
        MemoryUnitOfWork reading = new MemoryUnitOfWork(store, catalogue, vaultKey, new Undo());
        try {
            requireOpen();
            return inside(() -> body.apply(reading));
        } finally {
            reading.end();
            readers.release();
        }
    }

    private <T> T inside(Supplier<T> work) {
        inside.set(true);
        try {
            return work.get();
        } finally {
            inside.remove();
        }
    }

    private void requireOutside() {
        if (inside.get() != null) {
            throw new IllegalStateException(
                    "inside a unit of work or reading no other is opened, nor is the storage closed");
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the storage is closed");
        }
    }

    @Override
    public void close() {
        requireOutside();
        writers.lock();
        try {
            finishBatch();
            readers.acquireUninterruptibly(ALL);
            try {
                if (!closed) {
                    closed = true;
                    log.close();
                }
            } finally {
                readers.release(ALL);
            }
        } finally {
            writers.unlock();
        }
    }
}
