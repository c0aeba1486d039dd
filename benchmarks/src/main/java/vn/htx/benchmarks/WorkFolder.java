package vn.htx.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files measured on, a folder for each size; made once, kept between rows, never changed. */
record WorkFolder(Path root) {

    Path of(Size size) {
        return root.resolve(size.toString().replace('/', '_'));
    }

    /** The register in SQLite. */
    Path sqlite(Size size) {
        return of(size).resolve("register.db");
    }

    /** The register in JSON. */
    Path json(Size size) {
        return of(size).resolve("register");
    }

    /** The same nation as Hibernate keeps it. */
    Path hibernate(Size size) {
        return of(size).resolve("hibernate.db");
    }

    /** The same rows in DuckDB. */
    Path duckdb(Size size) {
        return of(size).resolve("rows.duckdb");
    }

    /** A place for files a task makes, empty. */
    Path scratch(String name) {
        Path folder = root.resolve("scratch").resolve(name);
        delete(folder);
        return make(folder);
    }

    /** A copy to be changed, on the disk: writing it there would be timed with what is measured on it. */
    Path copy(Path original, String name) {
        Path copy = scratch(name).resolve("copy");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path copied = Files.copy(file, copy.resolve(original.relativize(file)));
                if (Files.isRegularFile(copied)) {
                    force(copied);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts finished files where they are looked for, in a folder of a size.
     *
     * @throws IllegalStateException if a database is not finished: some of its rows are still in a log beside it
     */
    void keep(Path made, Size size, Path place) {
        make(of(size));
        try {
            requireNoLog(made.resolveSibling(made.getFileName() + "-wal"));
            requireNoLog(made.resolveSibling(made.getFileName() + ".wal"));
            Files.move(made, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The logs of SQLite and DuckDB, which a database that was closed has none of, or an empty one. */
    private static void requireNoLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 0) {
            throw new IllegalStateException(
                    log + " holds rows that are not in the database yet; it was not closed, and is not kept");
        }
    }
}
