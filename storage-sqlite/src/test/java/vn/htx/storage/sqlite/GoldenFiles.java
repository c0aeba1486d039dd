package vn.htx.storage.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The registers that releases wrote, as the command's tests keep them. */
final class GoldenFiles {

    private static final Path FOLDER = Path.of("../cli/src/test/resources/golden-registers");

    private GoldenFiles() {}

    /** One for each release, the first first. */
    static List<Path> releases() throws IOException {
        try (Stream<Path> releases = Files.list(FOLDER)) {
            return releases.sorted()
                    .map(release -> release.resolve("register.sqlite.gz"))
                    .toList();
        }
    }

    static void unpack(Path packed, Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, file);
        }
    }
}
