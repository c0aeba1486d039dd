package vn.htx.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import vn.htx.benchmarks.Admissions.Admission;
import vn.htx.benchmarks.peer.HibernatePeer;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;

/** {@link Row#FILING_SQLITE} and {@link Row#CONCURRENT_SQLITE}. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-ups
public class OneFilingSqlite {

    private static final int FILERS = 16;

    /** A register. */
    public static class Htx extends Fixture {
        private Register register;
        private Admissions admissions;

        /** Opens a copy. */
        @Setup(Level.Trial)
        public void open() {
            register = Registers.sqlite(work().copy(work().sqlite(size()), "sqlite-filings"));
            admissions = new Admissions(size());
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            register.close();
        }

        Decision file() {
            return register.file(admissions.next().filing()).orElseThrow();
        }
    }

    /** A table of one row for each commit. */
    public static class Raw extends Fixture {
        private static final String DOCUMENT = "x".repeat(500);

        private Connection connection;
        private PreparedStatement insert;

        /** Makes the table. */
        @Setup(Level.Trial)
        public void open() throws SQLException {
            Path file = work().scratch("sqlite-raw").resolve("rows.db");
            connection = RawSqlite.writer(file);
            RawSqlite.run(
                    connection,
                    "CREATE TABLE entry (sequence INTEGER PRIMARY KEY, document TEXT NOT NULL, digest TEXT NOT NULL)");
            insert = connection.prepareStatement("INSERT INTO entry (document, digest) VALUES (?, ?)");
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            connection.close();
        }

        int commit() throws SQLException {
            insert.setString(1, DOCUMENT);
            insert.setString(2, "0123456789abcdef");
            return insert.executeUpdate();
        }
    }

    /** The peer. */
    public static class Hibernate extends Fixture {
        private HibernatePeer peer;
        private Admissions admissions;

        /** Opens a copy. */
        @Setup(Level.Trial)
        public void open() {
            peer = HibernatePeer.open(work().copy(work().hibernate(size()), "hibernate-filings"));
            admissions = new Admissions(size());
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            peer.close();
        }

        void admit() {
            Admission next = admissions.next();
            peer.admit(
                    next.organization().value(),
                    Admissions.DAY.toString(),
                    next.member().value(),
                    next.name(),
                    next.identityNumber());
        }
    }

    /** One filing, with the rules that judge it. */
    @Benchmark
    public Decision htx(Htx state) {
        return state.file();
    }

    /** One row. */
    @Benchmark
    public int raw(Raw state) throws SQLException {
        return state.commit();
    }

    /** One member and person. */
    @Benchmark
    public void hibernate(Hibernate state) {
        state.admit();
    }

    /** One filer. */
    @Benchmark
    public Decision one(Htx state) {
        return state.file();
    }

    /** Sixteen filers. */
    @Benchmark
    @Threads(FILERS)
    public Decision sixteen(Htx state) {
        return state.file();
    }
}
