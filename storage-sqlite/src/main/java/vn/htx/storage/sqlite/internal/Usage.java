package vn.htx.storage.sqlite.internal;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Who is inside a storage: nobody twice, and nobody once it is closed. Thread-safe. */
public final class Usage {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    /** Runs a unit of work or a reading. */
    public <R> R inside(Supplier<R> body) {
        requireOutside();
        lock.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the storage is closed");
            }
            return body.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Closes, once all who are inside have left; does nothing the second time. */
    public void close(Runnable closing) {
        requireOutside();
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                closing.run();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void requireOutside() {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException(
                    "inside a unit of work or reading no other is opened, nor is the storage closed");
        }
    }
}
