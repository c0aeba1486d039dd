package vn.htx.storage.json.internal;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files and folders so that what was written is there after a crash, and a replaced file is whole or as before. */
final class DurableFiles {

    private static final String TEMPORARY = ".tmp";

    private DurableFiles() {}

    /** Who may read a file. */
    enum Access {
        USUAL("rw-r--r--", "rwxr-xr-x"),
        OWNER("rw-------", "rwx------");

        private final String file;
        private final String folder;

        Access(String file, String folder) {
            this.file = file;
            this.folder = folder;
        }

        private FileAttribute<?>[] file(Path path) {
            return attributes(path, file);
        }

        private FileAttribute<?>[] folder(Path path) {
            return attributes(path, folder);
        }

        private FileAttribute<?>[] attributes(Path path, String permissions) {
            boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
            return this == OWNER && posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                    }
                    : new FileAttribute<?>[0];
        }
    }

    /** Makes a folder unless it stands. */
    static void makeFolder(Path folder, Access access) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, access.folder(folder));
            forceAround(folder);
        }
    }

    /** Makes an empty file unless it stands: an empty file is whole from the start. */
    static void makeEmpty(Path file, Access access) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, access.file(file));
        }
        forceAround(file);
    }

    /** Writes a whole file beside its place, forces it and moves it there. */
    static void write(Path file, byte[] content, Access access) throws IOException {
        write(file, new ByteArrayInputStream(content), access);
    }

    /** Writes all that is read, as {@link #write(Path, byte[], Access)} does. */
    static void write(Path file, InputStream content, Access access) throws IOException {
        try (FileOutputStream out = beside(file, access)) {
            content.transferTo(out);
            out.getFD().sync();
        }
        moveIntoPlace(file);
    }

    /** A new file beside the place of another, to be forced and then moved there. */
    static FileOutputStream beside(Path file, Access access) throws IOException {
        Path temporary = temporary(file);
        Files.deleteIfExists(temporary);
        Files.createFile(temporary, access.file(temporary));
        return new FileOutputStream(temporary.toFile());
    }

    /** Forces what was written {@link #beside} the place of a file, and moves it there. */
    static void keepDraft(Path file) throws IOException {
        try (FileOutputStream draft = new FileOutputStream(temporary(file).toFile(), true)) {
            draft.getFD().sync();
        }
        moveIntoPlace(file);
    }

    static void moveIntoPlace(Path file) throws IOException {
        Files.move(temporary(file), file, StandardCopyOption.ATOMIC_MOVE);
        forceAround(file);
    }

    static Path temporary(Path file) {
        return file.resolveSibling(file.getFileName() + TEMPORARY);
    }

    static boolean isTemporary(Path file) {
        return file.toString().endsWith(TEMPORARY);
    }

    /** Forces the folder a file or folder stands in, so that it stays made or moved there. */
    static void forceAround(Path path) throws IOException {
        Path folder = path.getParent();
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (folder != null
                && posix) { // elsewhere a folder cannot be opened, and the file system keeps its names itself
            forceFolder(folder);
        }
    }

    /** An interrupt waits until the folder is forced. */
    private static void forceFolder(Path folder) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (!forced(folder)) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean forced(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }
}
