package vn.htx.storage.sqlite;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.StorageException;

/**
 * A process that opens files until it may open no more, leaves room for fewer and fewer, and opens the register and files
 * into it all the while. It says each sequence that is kept, and what was said of what is not on standard error.
 */
final class Exhauster {

    private static final int ROUNDS = 6;

    private final Path file;
    private final Deque<FileInputStream> held = new ArrayDeque<>();

    private Exhauster(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        Exhauster exhauster = new Exhauster(Path.of(arguments[0]));
        exhauster.fileInPlenty();
        exhauster.failOnce();
        for (int room = ROUNDS; room >= 0; room--) {
            exhauster.openAndFileWithRoomFor(room);
            exhauster.fileWithRoomFor(room);
        }
        exhauster.fileInPlenty();
    }

    /** Classes come from files, too: those that tell of failures are loaded while files may be opened. */
    private void failOnce() throws IOException {
        Path damaged = file.resolveSibling("damaged.db");
        Files.writeString(damaged, "SQLite format 3\0 and nothing else");
        attempt(() -> SqliteStorage.open(damaged, StandardCatalogue.catalogue()));
    }

    private SqliteStorage open() {
        return SqliteStorage.open(file, StandardCatalogue.catalogue());
    }

    private void fileInPlenty() {
        try (SqliteStorage storage = open()) {
            fileFive(storage);
            Filer.requireWholeIn(storage);
        }
    }

    private static void fileFive(SqliteStorage storage) {
        for (int i = 0; i < 5; i++) {
            System.out.println(Filer.file(storage));
        }
    }

    private void openAndFileWithRoomFor(int files) throws IOException {
        takeAllBut(files);
        attempt(this::fileInPlenty);
        release();
    }

    private void fileWithRoomFor(int files) throws IOException {
        try (SqliteStorage storage = open()) {
            takeAllBut(files);
            attempt(() -> fileFive(storage));
            attempt(() -> Filer.requireWholeIn(storage));
            release();
        }
    }

    private static void attempt(Runnable filing) {
        try {
            filing.run();
        } catch (StorageException e) {
            System.err.println(e.getMessage());
        }
    }

    private void takeAllBut(int files) {
        try {
            while (true) {
                held.push(new FileInputStream(file.toFile()));
            }
        } catch (IOException tooMany) {
            for (int i = 0; i < files; i++) {
                close(held.pop());
            }
        }
    }

    private void release() {
        held.forEach(Exhauster::close);
        held.clear();
    }

    private static void close(FileInputStream file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
