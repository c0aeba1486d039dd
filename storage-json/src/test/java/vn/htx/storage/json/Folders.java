package vn.htx.storage.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as the tests see them: names and bytes. */
final class Folders {

    private Folders() {}

    /** The files below a folder and what they hold, byte for byte. */
    static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return contents;
    }

    /** Whether a text stands in any file below a folder. */
    static boolean hold(Path folder, String text) throws IOException {
        String bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
        return contents(folder).values().stream().anyMatch(content -> content.contains(bytes));
    }

    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, UTF_8);
    }
}
