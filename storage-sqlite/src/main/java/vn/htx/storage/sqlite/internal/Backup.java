package vn.htx.storage.sqlite.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import vn.htx.core.storage.StorageException;

/** A new file that gets all a session sees. It stands in its place once it is whole and on disk, and not before. */
final class Backup {

    private static final String INTO = "VACUUM INTO ?";

    private final Session session;
    private final Path folder;
    private final Path target;
    private final Path temporary;

    Backup(Session session, Path target) {
        this.session = session;
        this.folder = Objects.requireNonNull(target.getParent(), "a file stands in a folder");
        this.target = target;
        this.temporary = target.resolveSibling(target.getFileName() + ".tmp");
    }

    void write() {
        try {
            Files.createDirectories(folder);
            if (Files.exists(target)) {
                throw StorageException.foreign(target + " exists; a backup overwrites nothing: name another file");
            }
            Files.deleteIfExists(temporary);
            session.change(INTO, temporary.toString());
            force(temporary, StandardOpenOption.WRITE);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
        } catch (IOException e) {
            throw StorageException.io(target + " could not be written: " + e, e);
        } finally {
            clear();
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Elsewhere a folder cannot be opened, and the file system keeps its names itself. */
    private void forceFolder() throws IOException {
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private void clear() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw StorageException.io(temporary + " could not be deleted; delete it", e);
        }
    }
}
