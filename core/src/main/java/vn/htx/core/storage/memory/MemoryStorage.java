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
        this.catalogue = catalogue;
        this.log = log;
        this.vaultKey = vaultKey.clone();
        this.store = new Store(catalogue);
    }

    /** Fresh random bytes to hash identity numbers with. */
    public static byte[] newVaultKey() {
        byte[] key = new byte[VAULT_KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** Takes in what was written down before, without writing it again. */
    public void load(Append append) {
        lock.writeLock().lock();
        try {
            store.apply(append, new Undo());
        } finally {
            lock.writeLock().unlock();
        }
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
            throw new IllegalStateException("inside a unit of work or reading no other is opened, nor is the storage closed");
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
