package vn.htx.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The stories of {@code docs/examples}: folders of filings, in the order they are filed. */
final class Stories {

    private static final Path FOLDER = Path.of("../docs/examples");

    private Stories() {}

    static List<Path> list() {
        return sorted(FOLDER).filter(Files::isDirectory).toList();
    }

    /** The filings of one story, in order. */
    static List<Path> filings(Path story) {
        return sorted(story).toList();
    }

    /** The filings of all stories. */
    static List<Path> filings() {
        return list().stream().flatMap(story -> filings(story).stream()).toList();
    }

    private static Stream<Path> sorted(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
