package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Appends;
import vn.htx.core.tck.Harvests;

/** A register opened to read is left as it was found. */
class OpenToReadTest {

    private static final Catalogue STANDARD = StandardCatalogue.catalogue();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("register").resolve("htx.db");
    }

    private SqliteStorage openToRead(Catalogue catalogue) {
        return SqliteStorage.openToRead(SqliteSettings.of(file), catalogue);
    }

    private static void append(SqliteStorage storage) {
        storage.inUnitOfWork(work -> {
            work.append(Appends.after(work).build());
            return true;
        });
    }

    private static long last(SqliteStorage storage) {
        return storage.read(Reading::findLastEntry).map(Entry::sequence).orElse(0L);
    }

    private void fileTwo() {
        try (SqliteStorage storage = SqliteStorage.open(file, STANDARD)) {
            append(storage);
            append(storage);
        }
    }

    /** The register's files, each with the digest of its bytes; the log's index, which every reader rewrites, by name only. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(file.getParent())) {
            for (Path one : all.toList()) {
                String name = one.getFileName().toString();
                files.put(
                        name,
                        name.endsWith("-shm")
                                ? "index"
                                : Digests.hex(Digests.sha256().digest(Files.readAllBytes(one))));
            }
        }
        return files;
    }

    @Test
    void whatIsNotThereIsNotMade() {
        assertThatThrownBy(() -> openToRead(STANDARD))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage.foreign"))
                .hasMessageContaining("holds no register");
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void anEmptyFileIsNoRegister() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThatThrownBy(() -> openToRead(STANDARD)).hasMessageContaining("holds no register");
        assertThat(files()).containsOnlyKeys("htx.db");
        assertThat(file).isEmptyFile();
    }

    @Test
    void theFilesStayAsTheyWere() throws IOException {
        fileTwo();
        Map<String, String> before = files();
        assertThat(before).containsOnlyKeys("htx.db");
        try (SqliteStorage storage = openToRead(STANDARD)) {
            assertThat(storage.<Long>read(reading ->
                            CompletableFuture.supplyAsync(() -> last(storage)).join()))
                    .as("two readers at once")
                    .isEqualTo(2);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aLogLeftByACrashIsReadAndNotWorkedIn() throws IOException {
        Path crashed = folder.resolve("crashed").resolve("htx.db");
        Files.createDirectories(crashed.getParent());
        try (SqliteStorage storage = SqliteStorage.open(file, STANDARD)) {
            append(storage);
            for (String name : List.of("htx.db", "htx.db-wal", "htx.db-shm")) {
                Files.copy(file.resolveSibling(name), crashed.resolveSibling(name));
            }
        }
        file = crashed;
        Map<String, String> before = files();
        try (SqliteStorage storage = openToRead(STANDARD)) {
            assertThat(last(storage)).isEqualTo(1);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aUnitOfWorkMayLookButNotAppend() {
        fileTwo();
        try (SqliteStorage storage = openToRead(STANDARD)) {
            assertThat(storage.<Long>inUnitOfWork(
                            work -> work.findLastEntry().orElseThrow().sequence()))
                    .isEqualTo(2);
            assertThatThrownBy(() -> append(storage))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("opened to read");
            assertThat(last(storage)).isEqualTo(2);
        }
    }

    @Test
    void aTypeTheRegisterDoesNotKnowYetHasNoFacts() throws IOException {
        fileTwo();
        Map<String, String> before = files();
        try (SqliteStorage storage = openToRead(STANDARD.with(List.of(), List.of(Harvests.HARVEST)))) {
            assertThat(storage.<List<?>>read(
                            reading -> reading.listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.ever())))
                    .isEmpty();
            assertThat(storage.<Long>read(reading ->
                            reading.balance(Harvests.HARVEST.tallies().get(0), List.of("coop-1", "rice"), Appends.DAY)))
                    .isZero();
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void anOlderVersionIsNotBroughtUpToDate() throws SQLException {
        fileTwo();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 0");
        }
        assertThatThrownBy(() -> openToRead(STANDARD))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage.version"))
                .hasMessageContaining("open it once to write");
    }

    @Test
    void whoeverReadsSeesWhatIsWrittenBeside() {
        try (SqliteStorage writer = SqliteStorage.open(file, STANDARD);
                SqliteStorage reader = openToRead(STANDARD)) {
            assertThat(last(reader)).isZero();
            append(writer);
            assertThat(last(reader)).isEqualTo(1);
        }
    }
}
