package vn.htx.storage.json.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.storage.StorageException;
import vn.htx.storage.json.internal.DurableFiles.Access;

/** The folder before the register in it is opened: whose it is, and how a new register is made in it. */
final class RegisterFolder {

    private final Layout layout;

    RegisterFolder(Layout layout) {
        this.layout = layout;
    }

    boolean holdsRegister() {
        return Files.exists(layout.marker());
    }

    /**
     * Refuses a folder that is neither a register's nor free for one. The marker is made last, so a folder with parts of
     * a register and without entries is one whose making was cut short.
     *
     * @throws StorageException if it is foreign, or ours without its marker
     */
    void requireOursOrFree() throws IOException {
        if (holdsRegister() || !Files.exists(layout.folder())) {
            return;
        }
        if (!Files.isDirectory(layout.folder())) {
            throw StorageException.foreign(layout.folder() + " is a file; give a folder for the register");
        }
        for (Path file : files(layout.folder())) {
            requirePart(file);
        }
        if (holdsBytes(layout.segment(1)) || holdsBytes(layout.people())) {
            throw StorageException.corrupt(layout.marker() + " is missing; restore it from a copy");
        }
    }

    private void requirePart(Path file) {
        List<Path> parts =
                List.of(layout.lock(), layout.journal(), layout.vault(), DurableFiles.temporary(layout.marker()));
        if (!parts.contains(file)) {
            throw StorageException.foreign(layout.folder() + " holds " + file.getFileName()
                    + ", which is no part of a register; choose an empty folder");
        }
    }

    private static boolean holdsBytes(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    /** Makes a register if there is none; whatever is cut short, the next opening goes on with. */
    void makeIfAbsent() throws IOException {
        if (!holdsRegister()) {
            DurableFiles.makeFolder(layout.vault(), Access.OWNER);
            VaultKey.make(layout);
            DurableFiles.makeEmpty(layout.people(), Access.OWNER);
            DurableFiles.makeFolder(layout.journal(), Access.USUAL);
            DurableFiles.makeEmpty(layout.segment(1), Access.USUAL);
            new Marker(Instant.now().truncatedTo(ChronoUnit.MICROS)).write(layout);
            DurableFiles.forceAround(layout.folder());
        }
    }

    /**
     * Refuses a register that lacks a file every register has.
     *
     * @throws StorageException naming it
     */
    void requireWhole() {
        for (Path file : List.of(layout.journal(), layout.key(), layout.people())) {
            if (!Files.exists(file)) {
                throw StorageException.corrupt(file + " is missing; restore it from a copy");
            }
        }
    }

    /** Files that were to replace another and did not. */
    List<Path> leftovers() throws IOException {
        List<Path> leftovers = new ArrayList<>();
        for (Path folder : List.of(layout.folder(), layout.journal(), layout.vault())) {
            files(folder).stream().filter(DurableFiles::isTemporary).forEach(leftovers::add);
        }
        return leftovers;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
