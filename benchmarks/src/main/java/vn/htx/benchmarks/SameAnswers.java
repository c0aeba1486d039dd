package vn.htx.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.htx.benchmarks.peer.HibernatePeer;
import vn.htx.core.register.Register;
import vn.htx.core.time.AsOf;

/** All who are timed at figures answer the same, or nothing is timed. */
final class SameAnswers {

    private SameAnswers() {}

    /**
     * Compares the answers at a size.
     *
     * @throws IllegalStateException if two differ
     */
    static void require(WorkFolder work, Size size) {
        try (Register register = Registers.sqliteToRead(work.sqlite(size));
                Connection scan = RawSqlite.reader(work.sqlite(size));
                Connection duck = DuckRows.open(work.duckdb(size));
                HibernatePeer peer = HibernatePeer.open(work.hibernate(size))) {
            Map<List<String>, Long> figures = Figures.of(register.view(AsOf.on(Figures.DAY)));
            requireEqual(figures, ask(scan), "the scan");
            requireEqual(figures, ask(duck), "DuckDB");
            requireEqual(figures, peer.count(Figures.DAY.toString()), "Hibernate");
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private static Map<List<String>, Long> ask(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Figures.SQL)) {
            return Figures.of(statement);
        }
    }

    private static void requireEqual(Map<List<String>, Long> figures, Map<List<String>, Long> other, String who) {
        if (figures.isEmpty() || !figures.equals(other)) {
            throw new IllegalStateException("the register says " + figures + ", " + who + " says " + other);
        }
    }
}
