package vn.htx.storage.json.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.memory.CommitLog;

/** The log of a register that was opened to read: it writes nothing down. */
final class ReadOnlyLog implements CommitLog {

    private final Closeable lock;

    ReadOnlyLog(Closeable lock) {
        this.lock = lock;
    }

    @Override
    public void commit(List<Append> appends) {
        if (!appends.isEmpty()) {
            throw new IllegalStateException("the register was opened to read; open it to write before appending");
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw StorageException.io("cannot let go of the lock", e);
        }
    }
}
