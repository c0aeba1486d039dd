package vn.htx.core.storage.memory;

import java.security.SecureRandom;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;

/**
 * A register kept in memory, gone when closed unless a {@link CommitLog} writes it down. Readers see only what has been
 * committed.
 *
 * <p>Thread-safe.
 */
public final class MemoryStorage implements Storage {

    private static final int VAULT_KEY_LENGTH = 32;

    private final Catalogue catalogue;
    private final CommitLog log;
    private final byte[] vaultKey;
    private final Store store;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
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
        lock.writeLock().lock();
        Undo undo = new Undo();
        boolean kept = false;
        MemoryUnitOfWork work = new MemoryUnitOfWork(store, catalogue, vaultKey, undo);
        try {
            requireOpen();
            R result = body.apply(work);
            log.commit(work.appended());
            kept = true;
            return result;
        } finally {
            if (!kept) {
                undo.backTo(0);
            }
            work.end();
            lock.writeLock().unlock();
        }
    }

    @Override
    public <R> R read(Function<? super Reading, R> body) {
        requireOutside();
        lock.readLock().lock();
        MemoryUnitOfWork reading = new MemoryUnitOfWork(store, catalogue, vaultKey, new Undo());
        try {
            requireOpen();
            return body.apply(reading);
        } finally {
            reading.end();
            lock.readLock().unlock();
        }
    }

    private void requireOutside() {
        if (lock.isWriteLockedByCurrentThread() || lock.getReadHoldCount() > 0) {
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
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                log.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
