package vn.htx.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import vn.htx.benchmarks.peer.HibernatePeer;
import vn.htx.core.organization.Organization;
import vn.htx.core.register.Register;
import vn.htx.core.time.AsOf;
import vn.htx.samples.Nation;

/** {@link Row#ORGANIZATION}. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-ups
public class OrganizationLookup {

    private static final String DAY = Nation.DAY.toString();

    /** A register. */
    public static class Htx extends Fixture {
        private Register register;
        private Cooperatives cooperatives;

        /** Opens it. */
        @Setup(Level.Trial)
        public void open() {
            register = Registers.sqliteToRead(work().sqlite(size()));
            cooperatives = new Cooperatives(size());
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            register.close();
        }
    }

    /** Prepared statements. */
    public static class Raw extends Fixture {
        private Connection connection;
        private RawOrganization organization;
        private Cooperatives cooperatives;

        /** Prepares them. */
        @Setup(Level.Trial)
        public void open() throws SQLException {
            connection = RawSqlite.reader(work().sqlite(size()));
            organization = new RawOrganization(connection);
            cooperatives = new Cooperatives(size());
        }

        /** Closes them. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            organization.close();
            connection.close();
        }
    }

    /** The peer. */
    public static class Hibernate extends Fixture {
        private HibernatePeer peer;
        private Cooperatives cooperatives;

        /** Opens it. */
        @Setup(Level.Trial)
        public void open() {
            peer = HibernatePeer.open(work().hibernate(size()));
            cooperatives = new Cooperatives(size());
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            peer.close();
        }
    }

    /** A new view, and the organization in it. */
    @Benchmark
    public Organization htx(Htx state) {
        return state.register.view(AsOf.on(Nation.DAY)).getOrganization(state.cooperatives.next());
    }

    /** The same rows. */
    @Benchmark
    public String raw(Raw state) throws SQLException {
        return state.organization.name(state.cooperatives.next().value(), DAY);
    }

    /** The same facts. */
    @Benchmark
    public List<Object> hibernate(Hibernate state) {
        return state.peer.organization(state.cooperatives.next().value(), DAY);
    }
}
