package vn.htx.storage.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.htx.core.HtxException;

class FailuresTest {

    private final Failures failures = new Failures(Path.of("register.db"));

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, storage.locked",
        "SQLITE_BUSY_SNAPSHOT, storage.locked",
        "SQLITE_LOCKED, storage.locked",
        "SQLITE_CORRUPT, storage.corrupt",
        "SQLITE_CORRUPT_INDEX, storage.corrupt",
        "SQLITE_NOTADB, storage.foreign",
        "SQLITE_READONLY, storage.io",
        "SQLITE_READONLY_DIRECTORY, storage.io",
        "SQLITE_FULL, storage.io",
        "SQLITE_IOERR_FSYNC, storage.io",
    })
    void everyFailureHasACodeAndNamesTheFile(SQLiteErrorCode code, String expected) {
        RuntimeException explained = failures.explain(new SQLiteException("as SQLite says it", code));
        assertThat(explained)
                .isInstanceOfSatisfying(
                        HtxException.class, e -> assertThat(e.code()).isEqualTo(expected))
                .hasMessageContaining("register.db");
    }

    @Test
    void whatContradictsIsTheCallersMistake() {
        assertThat(failures.explain(new SQLiteException(
                        "UNIQUE constraint failed: person.member", SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailureOfTheDriverIsOfTheEnvironment() {
        assertThat(failures.explain(new SQLException("no driver")))
                .isInstanceOfSatisfying(
                        HtxException.class, e -> assertThat(e.kind()).isEqualTo(HtxException.Kind.ENVIRONMENT));
    }
}
