package vn.htx.storage.sqlite.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.htx.core.storage.StorageException;

/**
 * A connection with the statements it has prepared, for one thread at a time. Every answer is read to its end before it is
 * handed on, so that a kept statement is never in use twice.
 */
public final class Session implements AutoCloseable {

    private static final Logger LOGGER = System.getLogger(Session.class.getName());

    private final Connection connection;
    private final Failures failures;
    private final WorkCounter counter;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    /** Makes something of the row a result stands on. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with the row a result stands on, other than running the same statement. */
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    Session(Connection connection, Failures failures, WorkCounter counter) {
        this.connection = connection;
        this.failures = failures;
        this.counter = counter;
    }

    /** The connection itself, for tests that watch it. */
    public Connection connection() {
        return connection;
    }

    /** The file, for messages. */
    Path file() {
        return failures.file();
    }

    /** All rows of a statement that is kept prepared. */
    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return useKept(sql, statement -> rows(statement, row, values));
    }

    /** Hands on every row of a statement that is kept prepared, one by one; none is held. */
    void each(String sql, Reader reader, @Nullable Object... values) {
        useKept(sql, statement -> {
            read(statement, reader, values);
            return true;
        });
    }

    /** The first row of a statement that is kept prepared. */
    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** The rows written by a statement that is kept prepared. */
    int change(String sql, @Nullable Object... values) {
        return useKept(sql, statement -> {
            bind(statement, values);
            counter.ran();
            int rows = statement.executeUpdate();
            counter.wrote(rows);
            return rows;
        });
    }

    /** Runs a statement that is kept prepared once for each row of values; answers how many rows each of them wrote. */
    int[] changeAll(String sql, List<@Nullable Object[]> rows) {
        return useKept(sql, statement -> {
            for (Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
                counter.ran();
            }
            int[] written = statement.executeBatch();
            counter.wrote(IntStream.of(written).sum());
            return written;
        });
    }

    /** Runs a statement that is kept prepared and has neither values nor rows, such as {@code COMMIT}. */
    void command(String sql) {
        useKept(sql, statement -> {
            counter.ran();
            return statement.execute();
        });
    }

    /** All rows of a statement that is forgotten again. */
    <T> List<T> listOnce(String sql, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql)) {
            return use(statement, once -> rows(once, row, values));
        } catch (SQLException e) {
            throw failures.explain(e);
        }
    }

    /** Runs SQL that has no values and no answer; it may be several statements. */
    void run(String sql) {
        try (var statement = connection.createStatement()) {
            counter.ran();
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw failures.explain(e);
        }
    }

    /** Undoes the transaction, if the failure that led here left one open. */
    void rollback() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            LOGGER.log(Level.DEBUG, "nothing was left to roll back", e);
        }
    }

    /** The whole number a pragma answers. */
    long pragma(String name) {
        return listOnce("PRAGMA " + name, row -> row.getLong(1)).get(0);
    }

    private PreparedStatement kept(String sql) {
        return kept.computeIfAbsent(sql, this::prepare);
    }

    private PreparedStatement prepare(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw failures.explain(e);
        }
    }

    private <T> T useKept(String sql, Use<T> use) {
        try {
            return use.of(kept(sql));
        } catch (SQLException e) {
            forget(sql, e);
            throw failures.explain(e);
        }
    }

    /** The driver closes some statements that fail, such as one for which the disk had no room: the next use prepares anew. */
    private void forget(String sql, SQLException failure) {
        PreparedStatement failed = kept.remove(sql);
        try {
            if (failed != null) {
                failed.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private <T> T use(PreparedStatement statement, Use<T> use) {
        try {
            return use.of(statement);
        } catch (SQLException e) {
            throw failures.explain(e);
        }
    }

    private <T> List<T> rows(PreparedStatement statement, Row<T> row, @Nullable Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        read(statement, result -> rows.add(row.read(result)), values);
        return rows;
    }

    private void read(PreparedStatement statement, Reader reader, @Nullable Object... values) throws SQLException {
        bind(statement, values);
        counter.ran();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                counter.read();
                read(result, reader);
            }
        }
    }

    /** What no value of ours can be was not written by us. */
    private void read(ResultSet result, Reader reader) throws SQLException {
        try {
            reader.read(result);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw StorageException.corrupt(file() + " is damaged: its table "
                    + result.getMetaData().getTableName(1)
                    + " holds what is no value of its columns; restore the file from a copy");
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Boolean flag ? (Object) (flag ? 1 : 0) : values[i]);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failures.explain(e);
        }
    }
}
