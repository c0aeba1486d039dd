package vn.htx.storage.sqlite;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.spi.StorageProvider;

/** {@code htx.storage = sqlite}: a register in one SQLite file. */
public final class SqliteStorageProvider implements StorageProvider {

    private static final String FILE = "file";
    private static final String BUSY_TIMEOUT = "busy-timeout-millis";
    private static final String CACHE = "cache-mebibytes";

    /** Used by {@link java.util.ServiceLoader}. */
    public SqliteStorageProvider() {}

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.path(FILE, "The database file; it is made if there is none."),
                new Setting(
                        BUSY_TIMEOUT,
                        Optional.of(Long.toString(SqliteSettings.DEFAULT_BUSY_TIMEOUT.toMillis())),
                        "How many milliseconds to wait while another process writes."),
                new Setting(
                        CACHE,
                        Optional.of(Integer.toString(SqliteSettings.DEFAULT_CACHE_MEBIBYTES)),
                        "How many MiB of the file the writer keeps in memory."));
    }

    @Override
    public List<Problem> check(SortedMap<String, String> settings) {
        List<Problem> problems = new ArrayList<>();
        problemOfFile(settings.getOrDefault(FILE, "")).ifPresent(problems::add);
        problemOfNumber(BUSY_TIMEOUT, settings, 0).ifPresent(problems::add);
        problemOfNumber(CACHE, settings, 1).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> problemOfFile(String value) {
        if (value.isBlank()) {
            return Optional.of(new Problem(FILE, value, "must name the database file"));
        }
        try {
            return Files.isDirectory(Path.of(value))
                    ? Optional.of(new Problem(FILE, value, "is a folder; name a file in it"))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(new Problem(FILE, value, "is not a path: " + e.getReason()));
        }
    }

    private static Optional<Problem> problemOfNumber(String key, SortedMap<String, String> settings, int least) {
        String value = settings.getOrDefault(key, "");
        return value.matches("[0-9]{1,9}") && Integer.parseInt(value) >= least
                ? Optional.empty()
                : Optional.of(new Problem(key, value, "must be a whole number from " + least + " to 999999999"));
    }

    @Override
    public Storage open(SortedMap<String, String> settings, Catalogue catalogue) {
        return SqliteStorage.open(typed(settings), catalogue);
    }

    @Override
    public Storage openToRead(SortedMap<String, String> settings, Catalogue catalogue) {
        return SqliteStorage.openToRead(typed(settings), catalogue);
    }

    @Override
    public void backUp(SortedMap<String, String> from, SortedMap<String, String> to, Catalogue catalogue) {
        SqliteStorage.backUp(typed(from), typed(to).file());
    }

    private static SqliteSettings typed(SortedMap<String, String> settings) {
        return new SqliteSettings(
                Path.of(settings.get(FILE)),
                Duration.ofMillis(Integer.parseInt(settings.get(BUSY_TIMEOUT))),
                Integer.parseInt(settings.get(CACHE)));
    }
}
