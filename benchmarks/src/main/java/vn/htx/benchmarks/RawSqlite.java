package vn.htx.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import vn.htx.storage.sqlite.SqliteSettings;

/** Connections as the register has them, without the register. */
final class RawSqlite {

    private static final int KIBIBYTES = 1024;
    private static final int READER_CACHE_MEBIBYTES = 8;

    private RawSqlite() {}

    /** Writes durably, with the register's cache and caution. */
    static Connection writer(Path file) {
        return open(
                file,
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = FULL",
                "PRAGMA foreign_keys = ON",
                "PRAGMA secure_delete = ON",
                cache(SqliteSettings.DEFAULT_CACHE_MEBIBYTES));
    }

    static Connection reader(Path file) {
        return open(file, "PRAGMA query_only = ON", cache(READER_CACHE_MEBIBYTES));
    }

    private static String cache(int mebibytes) {
        return "PRAGMA cache_size = " + -mebibytes * KIBIBYTES;
    }

    private static Connection open(Path file, String... pragmas) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            for (String pragma : pragmas) {
                run(connection, pragma);
            }
            return connection;
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    static void run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }
}
