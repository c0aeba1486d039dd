package vn.htx.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A streaming parse of a register's files that keeps nothing. */
final class JsonParse {

    private JsonParse() {}

    /** Parses every file of JSON lines in a folder, and answers how many tokens there are. */
    static String all(Path folder, Stopwatch watch) {
        long[] tokens = new long[1];
        List<Path> files = files(folder);
        watch.time(() -> files.forEach(file -> tokens[0] += tokens(file)));
        return Long.toString(tokens[0]);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long tokens(Path file) {
        long tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
