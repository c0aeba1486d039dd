package vn.htx.storage.json.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.htx.core.storage.StorageException;

/** Holds a register's folder for one opener at a time. */
final class FolderLock implements Closeable {

    /**
     * The folders open in this process. Static, since the operating system's lock belongs to the process and closing any
     * second channel on the lock file would let go of it: who comes second must not even open it.
     */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Optional<FileChannel> channel;

    private FolderLock(Path folder, Optional<FileChannel> channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Holds the folder for a writer. */
    static FolderLock toWrite(Layout layout) throws IOException {
        return hold(layout, true);
    }

    /** Holds the folder for a reader, and makes no file: without a lock file no writer can hold it either. */
    static FolderLock toRead(Layout layout) throws IOException {
        return hold(layout, false);
    }

    private static FolderLock hold(Layout layout, boolean writes) throws IOException {
        Path folder = layout.folder().toRealPath();
        if (!OPEN_HERE.add(folder)) {
            throw StorageException.locked(
                    folder + " is already open in this process; close it there first or share that storage");
        }
        FolderLock held = null;
        try {
            held = new FolderLock(folder, channel(layout, writes));
            return held;
        } finally {
            if (held == null) {
                OPEN_HERE.remove(folder);
            }
        }
    }

    private static Optional<FileChannel> channel(Layout layout, boolean writes) throws IOException {
        if (!writes && !Files.exists(layout.lock())) {
            return Optional.empty();
        }
        FileChannel channel = writes
                ? FileChannel.open(layout.lock(), StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : FileChannel.open(layout.lock(), StandardOpenOption.READ);
        if (!isLocked(channel, !writes)) {
            channel.close();
            throw StorageException.locked(
                    layout.folder() + " is open in another process; close it there first, or try again later");
        }
        return Optional.of(channel);
    }

    private static boolean isLocked(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } finally {
            OPEN_HERE.remove(folder);
        }
    }
}
