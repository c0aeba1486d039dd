package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.HtxException;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.filing.Entry;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Appends;
import vn.htx.storage.sqlite.internal.RegisterFile;
import vn.htx.storage.sqlite.internal.Session;
import vn.htx.storage.sqlite.internal.WorkCounter;

/** Which files are opened, and what is said of those that are not. */
class RegisterFileTest {

    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("htx.db");
    }

    private SqliteStorage open() {
        return SqliteStorage.open(new SqliteSettings(file(), Duration.ofMillis(50), 1), CATALOGUE);
    }

    private void append(SqliteStorage storage) {
        storage.inUnitOfWork(work -> {
            work.append(Appends.after(work).build());
            return true;
        });
    }

    private static long last(SqliteStorage storage) {
        return storage.read(Reading::findLastEntry).map(Entry::sequence).orElse(0L);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private AbstractThrowableAssert<?, ?> assertRefused(String code) {
        return assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining("htx.db");
    }

    @Test
    void aNewFileIsMadeWithItsFolder() {
        Path deep = folder.resolve("một").resolve("hai").resolve("htx.db");
        SqliteStorage.open(deep, CATALOGUE).close();
        assertThat(deep).exists();
    }

    @Test
    void anEmptyFileBecomesARegister() throws IOException {
        Files.createFile(file());
        try (SqliteStorage storage = open()) {
            assertThat(last(storage)).isZero();
        }
    }

    @Test
    void aTextFileIsForeign() throws IOException {
        Files.writeString(file(), "Danh sách hợp tác xã");
        assertRefused("storage.foreign");
        assertThat(file()).content().isEqualTo("Danh sách hợp tác xã");
    }

    @Test
    void anotherProgramsDatabaseIsForeignAndLeftAlone() throws SQLException, IOException {
        run("CREATE TABLE theirs (x)");
        byte[] before = Files.readAllBytes(file());
        assertRefused("storage.foreign");
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void aNewerVersionIsRefused() throws SQLException {
        open().close();
        run("PRAGMA user_version = 999");
        assertRefused("storage.version").hasMessageContaining("999");
    }

    @Test
    void anotherCataloguesColumnsAreRefused() throws SQLException {
        open().close();
        run("ALTER TABLE field_review ADD COLUMN inspector TEXT");
        assertRefused("storage.version").hasMessageContaining("field_review").hasMessageContaining("inspector");
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 100, 4096, 40_960})
    void aTruncatedFileIsDamaged(long length) throws IOException {
        try (SqliteStorage storage = open()) {
            append(storage);
        }
        try (RandomAccessFile damaged = new RandomAccessFile(file().toFile(), "rw")) {
            assertThat(damaged.length()).isGreaterThan(length);
            damaged.setLength(length);
        }
        assertRefused("storage.corrupt");
    }

    @Test
    void aDamagedEntryIsNamed() throws SQLException {
        try (SqliteStorage storage = open()) {
            append(storage);
        }
        run("UPDATE entry SET document = json_remove(document, '$.actor')");
        try (SqliteStorage storage = open()) {
            assertThatThrownBy(() -> last(storage))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.code()).isEqualTo("storage.corrupt"))
                    .hasMessageContaining("entry 1");
        }
    }

    @Test
    void anEditedEntryIsNoLongerIntact() throws SQLException {
        try (SqliteStorage storage = open()) {
            append(storage);
        }
        run("UPDATE entry SET document = json_set(document, '$.actor', 'somebody-else')");
        try (SqliteStorage storage = open()) {
            Entry edited = storage.read(reading -> reading.findEntry(1)).orElseThrow();
            assertThat(edited.actor().value()).isEqualTo("somebody-else");
            assertThat(edited.isIntact()).isFalse();
        }
    }

    @Test
    void aFileLockedByAnotherIsRefusedAfterTheTimeout() throws SQLException {
        open().close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            assertRefused("storage.locked");
        }
    }

    @Test
    void aWriterElsewhereIsWaitedForAndThenReported() {
        try (SqliteStorage one = open();
                SqliteStorage other = open()) {
            one.inUnitOfWork(work -> {
                inAnotherThread(() -> assertThatThrownBy(() -> append(other))
                        .isInstanceOfSatisfying(StorageException.class, e -> {
                            assertThat(e.code()).isEqualTo("storage.locked");
                            assertThat(e.kind()).isEqualTo(HtxException.Kind.RETRY);
                        }));
                return true;
            });
            append(other);
            append(one);
            assertThat(List.of(last(one), last(other))).containsExactly(2L, 2L);
        }
    }

    private static void inAnotherThread(Runnable body) {
        try {
            CompletableFuture.runAsync(body).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(file());
        assertRefused("storage.io");
    }

    @Test
    void aReadOnlyFileIsRefusedClearly() throws IOException {
        open().close();
        assumeThat(file().toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file()))
                .as("this user may write everything")
                .isFalse();
        assertRefused("storage.io").hasMessageContaining("may write");
    }

    @Test
    void aFileIsOpenedWithWhatProtectsIt() throws SQLException {
        try (SqliteStorage storage = open()) {
            assertThat(pragmas(storage, "journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store"))
                    .containsExactly("wal", "2", "1", "1", "2");
        }
    }

    private static List<String> pragmas(SqliteStorage storage, String... names) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = storage.connection().createStatement()) {
            for (String name : names) {
                try (var row = statement.executeQuery("PRAGMA " + name)) {
                    values.add(row.getString(1));
                }
            }
        }
        return values;
    }

    @Test
    void aReaderCannotWrite() throws SQLException {
        try (SqliteStorage storage = open();
                Session reader = new RegisterFile(file(), Duration.ZERO, 1, new WorkCounter()).openReader();
                Statement statement = reader.connection().createStatement()) {
            assertThat(last(storage)).isZero();
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM vault_key"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("readonly");
        }
    }
}
