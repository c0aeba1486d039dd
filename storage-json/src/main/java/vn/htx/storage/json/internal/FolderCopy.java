package vn.htx.storage.json.internal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Stream;
import vn.htx.core.storage.StorageException;
import vn.htx.storage.json.internal.DurableFiles.Access;

/**
 * Copies a register's files while somebody else may write to them, and without keeping them out: the journal only grows, so
 * every prefix of it is a register, once opening has cut off what is not whole. The records of people stand in the vault
 * before the journal speaks of them, so the journal is copied first and the vault after it; an erasure puts another vault
 * in its place, which may lack what this journal still asks for, so a copy during which that happened is begun again. Sealed
 * segments never change and are copied once, before: only the last one and the vault must hold still together.
 */
public final class FolderCopy {

    private static final int ATTEMPTS = 20;

    private final Layout source;
    private final Layout target;
    private int sealed;

    /** A copy of the register in a folder into another. */
    public FolderCopy(Path source, Path target) {
        this.source = new Layout(source);
        this.target = new Layout(target);
    }

    /**
     * Makes the copy, on disk when this returns, as a crash might have left it: to be opened before it is relied on.
     *
     * @throws StorageException if there is no register, it was written by a newer htx, the target is not empty, or a file
     *     cannot be read or written
     */
    public void make() {
        try {
            requireRegister();
            makeFolders();
            for (int attempt = 1; !copyAll(); attempt++) {
                if (attempt == ATTEMPTS) {
                    throw StorageException.locked(
                            "people are erased from " + source.folder() + " all the while; try again later");
                }
            }
        } catch (IOException e) {
            throw StorageException.io("cannot copy " + source.folder() + " to " + target.folder() + ": " + e, e);
        }
    }

    private void requireRegister() throws IOException {
        RegisterFolder folder = new RegisterFolder(source);
        if (!folder.holdsRegister()) {
            throw StorageException.foreign(source.folder() + " holds no register");
        }
        Marker.read(source);
        folder.requireWhole();
    }

    private void makeFolders() throws IOException {
        Files.createDirectories(target.folder());
        try (Stream<Path> files = Files.list(target.folder())) {
            if (files.findAny().isPresent()) {
                throw StorageException.foreign(target.folder() + " is not empty; a backup overwrites nothing");
            }
        }
        DurableFiles.makeFolder(target.vault(), Access.OWNER);
        DurableFiles.makeFolder(target.journal(), Access.USUAL);
    }

    /** Copies everything, the marker last, so that what was cut short is no register; false if the vault was replaced. */
    private boolean copyAll() throws IOException {
        copySealed();
        Object vault = identity(source.people());
        try (InputStream people = new FileInputStream(source.people().toFile())) {
            if (!vault.equals(identity(source.people()))) {
                return false;
            }
            int last = lastSegment();
            draftFrom(sealed + 1, last);
            if (!vault.equals(identity(source.people()))) {
                return false;
            }
            for (int segment = sealed + 1; segment <= last; segment++) {
                DurableFiles.keepDraft(target.segment(segment));
            }
            copySeals(sealed + 1, last);
            DurableFiles.write(target.people(), people, Access.OWNER);
        }
        copy(source.key(), target.key(), Access.OWNER);
        copy(source.marker(), target.marker(), Access.USUAL);
        return true;
    }

    /** Copies the segments that will not change any more, once, however often the rest is begun again. */
    private void copySealed() throws IOException {
        while (Files.exists(source.seal(sealed + 1))) {
            copy(source.segment(sealed + 1), target.segment(sealed + 1), Access.USUAL);
            copy(source.seal(sealed + 1), target.seal(sealed + 1), Access.USUAL);
            sealed++;
        }
    }

    /** Reads the segments that are still written to, and forces nothing yet: the vault is not to change meanwhile. */
    private void draftFrom(int first, int last) throws IOException {
        for (int segment = first; segment <= last; segment++) {
            try (InputStream in = new FileInputStream(source.segment(segment).toFile());
                    OutputStream out = DurableFiles.beside(target.segment(segment), Access.USUAL)) {
                in.transferTo(out);
            }
        }
    }

    /** Seals come after segments: a segment with bytes in it was begun when the one before had its seal. */
    private void copySeals(int first, int last) throws IOException {
        for (int segment = first; segment < last; segment++) {
            if (Files.exists(source.seal(segment))) {
                copy(source.seal(segment), target.seal(segment), Access.USUAL);
            }
        }
    }

    /** What tells a file from the one that takes its place. */
    private static Object identity(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime());
    }

    private int lastSegment() {
        int last = 1;
        while (Files.exists(source.segment(last + 1))) {
            last++;
        }
        return last;
    }

    private static void copy(Path from, Path to, Access access) throws IOException {
        try (InputStream in = new FileInputStream(from.toFile())) {
            DurableFiles.write(to, in, access);
        }
    }
}
