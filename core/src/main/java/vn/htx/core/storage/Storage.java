package vn.htx.core.storage;

import java.util.function.Function;
import vn.htx.core.area.AreaDirectory;

/**
 * Where a register is kept. One writer at a time and concurrent readers; neither may be nested. When a unit of work
 * returns, what it appended is durable (on backends that are); when it throws, nothing of it is kept.
 *
 * <p>Thread-safe.
 */
public interface Storage extends AutoCloseable {

    /**
     * Runs a unit of work on the caller's thread and keeps what it appended. Units of work of several threads may be kept
     * together; each is answered when what it appended, and all it saw, is kept.
     *
     * @throws StorageException if it could not be kept
     * @throws IllegalStateException if called inside a unit of work or a reading of the same thread, or after closing
     */
    <R> R inUnitOfWork(Function<? super UnitOfWork, R> body);

    /**
     * Reads consistently: nothing appended meanwhile is seen.
     *
     * @throws StorageException if it could not be read
     * @throws IllegalStateException if called inside a unit of work or a reading of the same thread, or after closing
     */
    <R> R read(Function<? super Reading, R> body);

    /**
     * Says by which administrative units figures will be asked, so that a backend may keep sums by them. Answers are the same
     * whether or not it does, and whether or not this is called.
     *
     * @throws StorageException if what it keeps could not be kept
     */
    default void countBy(AreaDirectory areas) {
        // most backends count when they are asked
    }

    /**
     * Lets go of files and locks; closing twice is harmless.
     *
     * @throws IllegalStateException if called inside a unit of work or a reading of the same thread
     */
    @Override
    void close();
}
