package vn.htx.benchmarks.peer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.cfg.Configuration;
import vn.htx.core.filing.Filing;

/**
 * A nation kept with Hibernate: facts with their days, in tables of their own, with indexes on what is looked up. Of the
 * register's work it does only what an application of this kind does: no entries, chain, rules, sums or second clock.
 *
 * <p>As the manual advises: JDBC batches, a stateless session and ordered inserts for bulk work; ids assigned beforehand;
 * lazy associations; projections and read-only queries for what is only looked at.
 */
public final class HibernatePeer implements AutoCloseable {

    private static final int JDBC_BATCH = 50;
    private static final String ON_DAY =
            " where organization.id = :id and fromDay <= :day" + " and (untilDay is null or untilDay > :day)";
    private static final List<Class<? extends DatedRow>> OF_ORGANIZATION =
            List.of(NameRow.class, SeatRow.class, SectorRow.class, LineRow.class, CapitalRow.class, NumberRow.class);
    private static final String COUNT = """
            select s.content, o.kind, o.yearFounded, count(m.id)
            from MembershipRow m join m.organization o join SeatRow s on s.organization = o
            where m.fromDay <= :day and (m.untilDay is null or m.untilDay > :day)
              and o.fromDay <= :day and (o.untilDay is null or o.untilDay > :day)
              and s.fromDay <= :day and (s.untilDay is null or s.untilDay > :day)
            group by s.content, o.kind, o.yearFounded
            """;

    private final SessionFactory sessions;
    private final AtomicLong lastId = new AtomicLong();

    private HibernatePeer(Path file, String schema) {
        Configuration configuration = new Configuration()
                .setProperty(
                        "jakarta.persistence.jdbc.url",
                        "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&cache_size=-65536")
                .setProperty("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect")
                .setProperty("hibernate.hbm2ddl.auto", schema)
                .setProperty("hibernate.jdbc.batch_size", Integer.toString(JDBC_BATCH))
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.connection.pool_size", "1")
                .addAnnotatedClass(OrganizationRow.class)
                .addAnnotatedClass(MembershipRow.class)
                .addAnnotatedClass(PersonRow.class);
        OF_ORGANIZATION.forEach(configuration::addAnnotatedClass);
        this.sessions = configuration.buildSessionFactory();
    }

    /** An empty one, with its tables. */
    public static HibernatePeer create(Path file) {
        return new HibernatePeer(file, "create");
    }

    /** One filled before. */
    public static HibernatePeer open(Path file) {
        HibernatePeer peer = new HibernatePeer(file, "none");
        try (StatelessSession session = peer.sessions.openStatelessSession()) {
            peer.lastId.set(session.createSelectionQuery("select max(id) from MembershipRow", Long.class)
                    .getSingleResult());
        }
        return peer;
    }

    /** Inserts what filings come to, in one transaction. */
    public void insert(List<Filing> filings) {
        FilingRows rows = new FilingRows(filings, lastId.get());
        lastId.set(rows.lastId());
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.setJdbcBatchSize(JDBC_BATCH);
            Transaction transaction = session.beginTransaction();
            rows.all().forEach(session::insertMultiple);
            transaction.commit();
        }
    }

    /** Admits one member, a person with a record, in a transaction of its own. */
    public void admit(String organization, String day, String member, String name, String identityNumber) {
        try (Session session = sessions.openSession()) {
            Transaction transaction = session.beginTransaction();
            OrganizationRow joined = session.getReference(OrganizationRow.class, organization);
            MembershipRow row = new MembershipRow(lastId.incrementAndGet(), joined, day, member, "PERSON");
            row.taking(true, true, false);
            session.persist(row);
            session.persist(new PersonRow(member, name, identityNumber));
            transaction.commit();
        }
    }

    /** All that is so of an organization on a day; its name first. */
    public List<Object> organization(String id, String day) {
        try (Session session = sessions.openSession()) {
            session.setDefaultReadOnly(true);
            List<Object> found = new ArrayList<>();
            for (Class<? extends DatedRow> part : OF_ORGANIZATION) {
                found.addAll(session.createSelectionQuery("from " + part.getSimpleName() + ON_DAY, part)
                        .setParameter("id", id)
                        .setParameter("day", day)
                        .getResultList());
            }
            found.add(session.find(OrganizationRow.class, id));
            return found;
        }
    }

    /** The person of an identity number and its memberships. */
    public List<Object> member(String identityNumber) {
        try (Session session = sessions.openSession()) {
            session.setDefaultReadOnly(true);
            PersonRow person = session.createSelectionQuery(
                            "from PersonRow where identityNumber = :number", PersonRow.class)
                    .setParameter("number", identityNumber)
                    .getSingleResult();
            List<Object> found = new ArrayList<>(
                    session.createSelectionQuery("from MembershipRow where member = :member", MembershipRow.class)
                            .setParameter("member", person.id)
                            .getResultList());
            found.add(person);
            return found;
        }
    }

    /** Memberships of a day by province, kind and year founded. */
    public Map<List<String>, Long> count(String day) {
        Map<List<String>, Long> counts = new HashMap<>();
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.createSelectionQuery(COUNT, Object[].class)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> counts.put(
                            List.of(row[0].toString(), row[1].toString(), row[2].toString()), (Long) row[3]));
        }
        return counts;
    }

    /** Opens, and answers the name of an organization on a day. */
    public static String firstAnswer(Path file, String organization, LocalDate day) {
        try (HibernatePeer peer = open(file)) {
            return ((NameRow) peer.organization(organization, day.toString()).get(0)).content;
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
