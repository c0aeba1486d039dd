package vn.htx.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The same final rows as a register's file, put into the same tables and indexes by prepared batches. Timed is the insertion
 * of rows read beforehand, part by part, their commits, and the closing; triggers are left out, since what they would add is among
 * the rows.
 */
final class RawCopy {

    private static final int ROWS_AT_ONCE = 50_000;

    private final Connection source;
    private final Connection target;
    private final Stopwatch watch;
    private long rows;

    private RawCopy(Connection source, Connection target, Stopwatch watch) {
        this.source = source;
        this.target = target;
        this.watch = watch;
    }

    /** Copies, and answers how many rows. */
    static String of(Path register, Path file, Stopwatch watch) {
        try (Connection source = RawSqlite.reader(register)) {
            Connection target = RawSqlite.writer(file);
            RawCopy copy = new RawCopy(source, target, watch);
            copy.run();
            watch.time(() -> close(target));
            return Long.toString(copy.rows);
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private void run() throws SQLException {
        for (String sql : column("SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL"
                + " AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, rowid")) {
            RawSqlite.run(target, sql);
        }
        target.setAutoCommit(false);
        for (String table : column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                + " ORDER BY name <> 'entry', rowid")) {
            copy(table, column("SELECT name FROM pragma_table_xinfo('" + table + "') WHERE hidden = 0"));
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = source.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    private void copy(String table, List<String> columns) throws SQLException {
        String names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (Statement statement = source.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + names + " FROM \"" + table + '"');
                PreparedStatement insert = target.prepareStatement(
                        "INSERT INTO \"" + table + "\" (" + names + ") VALUES (" + places + ")")) {
            List<Object[]> part = read(found, columns.size());
            while (!part.isEmpty()) {
                List<Object[]> ready = part;
                watch.time(() -> insert(ready, insert));
                part = read(found, columns.size());
            }
        }
    }

    private static List<Object[]> read(ResultSet found, int columns) throws SQLException {
        List<Object[]> part = new ArrayList<>();
        while (part.size() < ROWS_AT_ONCE && found.next()) {
            Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = found.getObject(i + 1);
            }
            part.add(row);
        }
        return part;
    }

    private void insert(List<Object[]> part, PreparedStatement insert) {
        try {
            for (Object[] row : part) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            target.commit();
            rows += part.size();
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }
}
