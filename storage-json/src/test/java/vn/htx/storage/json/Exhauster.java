package vn.htx.storage.json;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.TestCatalogue;

/**
 * A process that opens files until it may open no more, leaves room for fewer and fewer, and files all the while: records
 * of people, erasures and new segments. It says how many entries were acknowledged, and what was said of those that were not
 * on standard error.
 */
final class Exhauster {

    private static final int ROUNDS = 8;

    private final Path folder;
    private final Deque<FileInputStream> held = new ArrayDeque<>();

    private Exhauster(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Exhauster exhauster = new Exhauster(Path.of(arguments[0]));
        exhauster.fileInPlenty();
        for (int room = ROUNDS; room >= 0; room--) {
            exhauster.fileWithRoomFor(room);
        }
        exhauster.fileInPlenty();
    }

    private void fileInPlenty() {
        try (JsonStorage storage = open()) {
            file(storage);
            erase(storage);
        }
    }

    private JsonStorage open() {
        return JsonStorage.open(new JsonSettings(folder, 1), TestCatalogue.CATALOGUE);
    }

    private void fileWithRoomFor(int files) throws IOException {
        try (JsonStorage storage = open()) {
            takeAllBut(files);
            attempt(() -> file(storage));
            attempt(() -> erase(storage));
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

    private static void file(JsonStorage storage) {
        Register.file(
                storage,
                next -> next.putting(
                        Register.person(Committer.member(next.sequence()), Committer.name(next.sequence()))));
        System.out.println(Register.lastEntry(storage));
    }

    private static void erase(JsonStorage storage) {
        long last = Register.lastEntry(storage);
        Register.file(storage, next -> next.erasing(Committer.member(last)));
        System.out.println(Register.lastEntry(storage));
    }

    private void takeAllBut(int files) {
        try {
            while (true) {
                held.push(new FileInputStream(folder.resolve("htx.json").toFile()));
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
