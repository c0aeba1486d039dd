package vn.htx.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import vn.htx.benchmarks.peer.HibernatePeer;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultRecord;
import vn.htx.samples.Nation;
import vn.htx.storage.sqlite.SqliteSettings;
import vn.htx.storage.sqlite.SqliteStorage;

/** {@link Row#MEMBER}. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-ups
public class MemberLookup {

    /** A storage. */
    public static class Htx extends Fixture {
        private SqliteStorage storage;
        private IdentityNumbers numbers;

        /** Opens it. */
        @Setup(Level.Trial)
        public void open() {
            storage = SqliteStorage.openToRead(SqliteSettings.of(work().sqlite(size())), StandardCatalogue.catalogue());
            numbers = new IdentityNumbers(size());
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            storage.close();
        }
    }

    /** Prepared statements. */
    public static class Raw extends Fixture {
        private Connection connection;
        private RawMember member;
        private IdentityNumbers numbers;

        /** Prepares them. */
        @Setup(Level.Trial)
        public void open() throws SQLException {
            connection = RawSqlite.reader(work().sqlite(size()));
            member = new RawMember(connection);
            numbers = new IdentityNumbers(size());
        }

        /** Closes them. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            member.close();
            connection.close();
        }
    }

    /** The peer. */
    public static class Hibernate extends Fixture {
        private HibernatePeer peer;
        private IdentityNumbers numbers;

        /** Opens it. */
        @Setup(Level.Trial)
        public void open() {
            peer = HibernatePeer.open(work().hibernate(size()));
            numbers = new IdentityNumbers(size());
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            peer.close();
        }
    }

    /** Who somebody is and where a member. */
    public record Found(VaultRecord person, List<KnownFact<Membership>> memberships) {

        static Found in(Reading reading, String number) {
            String member = reading.findMemberByKeyHash(IdentityNumbers.hash(number, reading.vaultKey()))
                    .orElseThrow();
            return new Found(
                    reading.findPerson(member).orElseThrow(),
                    reading.listFacts(
                            FactQuery.all(MemberFacts.MEMBERSHIP)
                                    .where("member", new MemberId(member))
                                    .on(Nation.DAY),
                            Knowledge.now()));
        }
    }

    /** By the number's keyed hash. */
    @Benchmark
    public Found htx(Htx state) {
        return state.storage.read(reading -> Found.in(reading, state.numbers.next()));
    }

    /** The same hash, the same rows. */
    @Benchmark
    public List<Object> raw(Raw state) throws SQLException {
        return state.member.find(state.numbers.next());
    }

    /** By the number as it is. */
    @Benchmark
    public List<Object> hibernate(Hibernate state) {
        return state.peer.member(state.numbers.next());
    }
}
