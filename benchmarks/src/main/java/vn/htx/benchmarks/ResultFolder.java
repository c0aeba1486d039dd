package vn.htx.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The raw results: a file for each row and effort, written whole by each run of that row. */
final class ResultFolder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;

    ResultFolder(Path folder) {
        this.folder = folder;
    }

    void write(RowResult result) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file(result.row(), result.effort()),
                    JSON.writeValueAsString(result) + "\n",
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String row, String effort) {
        return folder.resolve(row + "." + effort + ".json");
    }

    /** What a person wrote beside the results on how to read them, after an empty line; nothing if nobody did. */
    String reading() {
        Path file = folder.resolve("reading.md");
        try {
            return Files.exists(file) ? "\n" + Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The results of an effort, in the order of the rows. */
    List<RowResult> read(Effort effort) {
        return Arrays.stream(Row.values())
                .flatMap(row -> read(file(row.id(), effort.word())).stream())
                .toList();
    }

    private static Optional<RowResult> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), RowResult.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
