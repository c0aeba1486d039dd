package vn.htx.core.storage.memory;

import java.util.List;
import vn.htx.core.storage.Append;

/**
 * Where a memory storage writes down what a unit of work appended, before anybody may see it. A backend that keeps its
 * register in memory and its journal elsewhere is a memory storage with such a log.
 */
public interface CommitLog extends AutoCloseable {

    /**
     * Makes the appends of one unit of work, or of several that share a commit, durable: all or none. One thread at a time.
     *
     * @throws vn.htx.core.storage.StorageException if they could not be kept; the units of work are then undone
     */
    void commit(List<Append> appends);

    @Override
    void close();

    /** Writes nothing down. */
    static CommitLog none() {
        return new CommitLog() {
            @Override
            public void commit(List<Append> appends) {}

            @Override
            public void close() {}
        };
    }
}
