package vn.htx.storage.json.internal;

import java.nio.file.Path;
import java.util.Locale;

/** Where the files of a register stand in its folder. */
record Layout(Path folder) {

    Path marker() {
        return folder.resolve("htx.json");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path journal() {
        return folder.resolve("journal");
    }

    Path segment(int number) {
        return journal().resolve(String.format(Locale.ROOT, "%06d.jsonl", number));
    }

    Path seal(int number) {
        return journal().resolve(String.format(Locale.ROOT, "%06d.seal", number));
    }

    Path vault() {
        return folder.resolve("vault");
    }

    Path key() {
        return vault().resolve("key");
    }

    Path people() {
        return vault().resolve("people.jsonl");
    }

    /** How a file is called in messages: as seen from the folder. */
    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
