package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.ProgressHandler;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.Subject;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.tck.Appends;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.storage.sqlite.internal.WorkCounter.Work;

/**
 * A filing in order costs the same in a cooperative of 10 members and of 10,000: counted in statements, in rows, and in steps
 * of SQLite's virtual machine, which would betray a scan that answers one row.
 */
class CostTest {

    private static final LocalDate FOUNDED = LocalDate.of(2024, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final List<Object> PARTICIPATION = List.of("coop-1", true, true, false);

    @TempDir
    Path folder;

    private record Cost(Work work, long steps) {}

    private interface Task {
        void run(UnitOfWork work);
    }

    /** Counts the steps of SQLite's virtual machine. */
    private static final class Steps extends ProgressHandler {
        private long count;

        @Override
        protected int progress() {
            count++;
            return 0;
        }
    }

    private Cost costAmong(int members, Task task) {
        try (SqliteStorage storage =
                SqliteStorage.open(folder.resolve("of-" + members + ".db"), StandardCatalogue.catalogue())) {
            found(storage, members);
            run(storage, work -> admit(work, "m-to-prepare-statements"));
            run(storage, work -> leave(work, "m-to-prepare-statements", TODAY));
            return cost(storage, task);
        }
    }

    private static void found(SqliteStorage storage, int members) {
        run(storage, work -> {
            Appends founding = Appends.after(work).on(FOUNDED).opening(Memberships.cooperative(FOUNDED, 1));
            founding.opening(Memberships.member("m-first", FOUNDED, 1));
            work.append(founding.build());
            for (int i = 1; i < members; i++) {
                LocalDate day = FOUNDED.plusDays(i * 300L / members);
                Appends next = Appends.after(work).on(day);
                work.append(next.opening(Memberships.member("m-" + i, day, next.sequence()))
                        .standingOn(Memberships.ORGANIZATION)
                        .build());
            }
        });
    }

    private static void run(SqliteStorage storage, Task task) {
        storage.inUnitOfWork(work -> {
            task.run(work);
            return true;
        });
    }

    private static Cost cost(SqliteStorage storage, Task task) {
        Connection connection = storage.connection();
        Steps steps = new Steps();
        Work before = storage.work();
        try {
            ProgressHandler.setHandler(connection, 1, steps);
            run(storage, task);
            ProgressHandler.clearHandler(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new Cost(storage.work().since(before), steps.count);
    }

    /** What a filing that admits a member asks and writes. */
    private static void admit(UnitOfWork work, String id) {
        Subject membership = Memberships.subject(id);
        work.findLatestEffectiveDay(membership);
        work.lastTouch(membership);
        work.listFacts(FactQuery.of(MemberFacts.MEMBERSHIP, membership), Knowledge.now());
        work.listFacts(FactQuery.of(OrganizationFacts.EXISTENCE, Memberships.ORGANIZATION), Knowledge.now());
        work.balance(MemberFacts.BY_PARTICIPATION, PARTICIPATION, TODAY);
        work.balances(MemberFacts.BY_PARTICIPATION, PARTICIPATION, TODAY);
        Appends next = Appends.after(work).on(TODAY);
        work.append(next.opening(Memberships.member(id, TODAY, next.sequence()))
                .standingOn(Memberships.ORGANIZATION)
                .build());
    }

    /** What a filing by which a member leaves asks and writes. */
    private static void leave(UnitOfWork work, String id, LocalDate since) {
        Subject membership = Memberships.subject(id);
        work.listEntriesStandingOn(membership, TODAY.plusDays(1));
        work.listEntriesStandingOn(Memberships.ORGANIZATION, TODAY.plusDays(1));
        var stored = work.listFacts(FactQuery.of(MemberFacts.MEMBERSHIP, membership), Knowledge.now())
                .get(0);
        work.append(Appends.after(work)
                .on(TODAY.plusDays(1))
                .closing(stored)
                .opening(stored.fact().during(EffectivePeriod.of(since, TODAY.plusDays(1))))
                .build());
    }

    @Test
    void admittingAMemberCostsTheSameAmong10AndAmong10000() {
        Cost small = costAmong(10, work -> admit(work, "m-new"));
        assertThat(small.work().statements()).isBetween(10L, 25L);
        assertThat(costAmong(10_000, work -> admit(work, "m-new"))).isEqualTo(small);
    }

    @Test
    void theFirstMemberLeavingCostsTheSameAmong10AndAmong10000() {
        Cost small = costAmong(10, work -> leave(work, "m-first", FOUNDED));
        assertThat(small.work().rowsWritten()).isBetween(5L, 8L);
        assertThat(costAmong(10_000, work -> leave(work, "m-first", FOUNDED))).isEqualTo(small);
    }
}
