package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.SmallDisk;

/** A full disk and too many open files cost the filing they hit, and nothing else. */
class SqliteExhaustionTest {

    @TempDir
    Path temporary;

    private static SqliteStorage open(Path file) {
        return SqliteStorage.open(file, StandardCatalogue.catalogue());
    }

    /** Files until that fails for want of room; answers with the last entry kept. */
    private static long fileUntilFull(SqliteStorage storage) {
        long kept = 0;
        while (true) {
            try {
                kept = Filer.file(storage);
            } catch (StorageException e) {
                assertThat(e.code()).isEqualTo("storage.io");
                assertThat(e).hasMessageContaining("is full").hasMessageContaining("make room");
                return kept;
            }
        }
    }

    @Test
    void aFileThatMayNotGrowRefusesFilingsUntilItMay() throws SQLException {
        Path file = temporary.resolve("htx.db");
        try (SqliteStorage storage = open(file);
                Statement pragma = storage.connection().createStatement()) {
            Filer.file(storage);
            limit(pragma, pages(pragma) + 10);
            long kept = fileUntilFull(storage);
            assertThat(Filer.requireWholeIn(storage)).isEqualTo(kept);
            limit(pragma, Integer.MAX_VALUE);
            assertThat(Filer.file(storage)).isEqualTo(kept + 1);
            assertThat(Filer.requireWholeIn(storage)).isEqualTo(kept + 1);
        }
    }

    private static long pages(Statement pragma) throws SQLException {
        try (ResultSet row = pragma.executeQuery("PRAGMA page_count")) {
            return row.getLong(1);
        }
    }

    private static void limit(Statement pragma, long pages) throws SQLException {
        pragma.executeQuery("PRAGMA max_page_count = " + pages).close();
    }

    @Test
    void onAFullDiskNothingAcknowledgedIsLostAndFilingGoesOnWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temporary.resolve("disk"), 12_000)) {
            Path file = disk.folder().resolve("htx.db");
            long kept = 0;
            try (SqliteStorage storage = open(file)) {
                for (int round = 1; round <= 3; round++) {
                    Filer.file(storage);
                    disk.fill(100_000);
                    kept = fileUntilFull(storage);
                    assertThat(Filer.requireWholeIn(storage)).isEqualTo(kept);
                    disk.free();
                }
                kept = Filer.file(storage);
            }
            disk.fill(0);
            assertThatThrownBy(() -> open(file).close()).isInstanceOf(StorageException.class);
            disk.free();
            try (SqliteStorage storage = open(file)) {
                assertThat(Filer.requireWholeIn(storage)).isEqualTo(kept);
            }
        }
    }

    @Test
    void withTooManyFilesOpenNothingAcknowledgedIsLost() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/sh")))
                .as("a shell that limits files")
                .isTrue();
        Path file = temporary.resolve("htx.db");
        try (Child child = Child.startWithin("ulimit -n 200", temporary.resolve("said"), Exhauster.class, file)) {
            assertThat(child.await()).as(child.errors()).isZero();
            assertThat(child.errors()).contains("could not be used").doesNotContain("\tat ");
            try (SqliteStorage storage = open(file)) {
                assertThat(Filer.requireWholeIn(storage)).isEqualTo(child.lastNumber());
            }
        }
    }
}
