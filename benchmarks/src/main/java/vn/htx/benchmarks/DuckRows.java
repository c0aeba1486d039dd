package vn.htx.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The rows the figures are counted from, in DuckDB. */
final class DuckRows {

    private static final List<String> TABLES = List.of("organization", "organization_seat", "membership");

    private DuckRows() {}

    static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + file);
    }

    /** Copies the rows from a register. */
    static void copy(Path register, Path file) {
        try (Connection source = RawSqlite.reader(register);
                Connection target = open(file)) {
            for (String table : TABLES) {
                copy(table, source, target.unwrap(DuckDBConnection.class));
            }
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private static void copy(String table, Connection source, DuckDBConnection target) throws SQLException {
        try (Statement statement = source.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            List<String> columns = new ArrayList<>();
            int count = rows.getMetaData().getColumnCount();
            for (int i = 1; i <= count; i++) {
                columns.add('"' + rows.getMetaData().getColumnName(i) + "\" VARCHAR");
            }
            try (Statement create = target.createStatement()) {
                create.execute("CREATE TABLE " + table + " (" + String.join(", ", columns) + ")");
            }
            try (DuckDBAppender appender = target.createAppender("main", table)) {
                while (rows.next()) {
                    appender.beginRow();
                    for (int i = 1; i <= count; i++) {
                        appender.append(rows.getString(i));
                    }
                    appender.endRow();
                }
            }
        }
    }
}
