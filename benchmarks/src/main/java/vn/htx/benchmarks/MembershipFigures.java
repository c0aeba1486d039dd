package vn.htx.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import vn.htx.benchmarks.peer.HibernatePeer;
import vn.htx.core.register.Register;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;

/** {@link Row#STATISTICS} and {@link Row#STATISTICS_LONG}. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-ups
public class MembershipFigures {

    /** A register. */
    public static class Htx extends Fixture {
        private Register register;

        /** Opens it. */
        @Setup(Level.Trial)
        public void open() {
            register = Registers.sqliteToRead(work().sqlite(size()));
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            register.close();
        }
    }

    /** SQL over the register's rows. */
    public static class Scan extends Fixture {
        private Connection connection;
        private PreparedStatement statement;

        /** Prepares it. */
        @Setup(Level.Trial)
        public void open() throws SQLException {
            connection = RawSqlite.reader(work().sqlite(size()));
            statement = connection.prepareStatement(Figures.SQL);
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** SQL over the same rows in DuckDB. */
    public static class Duckdb extends Fixture {
        private Connection connection;
        private PreparedStatement statement;

        /** Prepares it. */
        @Setup(Level.Trial)
        public void open() throws SQLException {
            connection = DuckRows.open(work().duckdb(size()));
            statement = connection.prepareStatement(Figures.SQL);
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** The peer. */
    public static class Hibernate extends Fixture {
        private HibernatePeer peer;

        /** Opens it. */
        @Setup(Level.Trial)
        public void open() {
            peer = HibernatePeer.open(work().hibernate(size()));
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            peer.close();
        }
    }

    /** A new view, asked. */
    @Benchmark
    public Map<List<String>, Long> htx(Htx state) {
        return Figures.of(state.register.view(AsOf.on(Figures.DAY)));
    }

    /** By SQL. */
    @Benchmark
    public Map<List<String>, Long> scan(Scan state) throws SQLException {
        return Figures.of(state.statement);
    }

    /** By DuckDB. */
    @Benchmark
    public Map<List<String>, Long> duckdb(Duckdb state) throws SQLException {
        return Figures.of(state.statement);
    }

    /** By the peer's query. */
    @Benchmark
    public Map<List<String>, Long> hibernate(Hibernate state) {
        return state.peer.count(Figures.DAY.toString());
    }

    /** Each member once. */
    @Benchmark
    public long distinct(Htx state) {
        return Figures.distinctMembers(state.register.view(AsOf.on(Figures.DAY)));
    }

    /** As known one entry ago. */
    @Benchmark
    public Map<List<String>, Long> older(Htx state) {
        Known before = Known.entry(state.register.lastEntry() - 1);
        return Figures.of(state.register.view(AsOf.on(Figures.DAY).knownAt(before)));
    }
}
