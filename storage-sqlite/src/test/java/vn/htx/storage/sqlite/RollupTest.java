package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.ReferenceEvaluator;
import vn.htx.core.statistics.RollupAnswer;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Reading.Flaw;
import vn.htx.storage.sqlite.internal.WorkCounter;

/** Sums kept beside the facts: the same digits as the reference after every entry, at a cost that does not grow. */
class RollupTest {

    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();
    private static final AreaDirectory AREAS = AreaDirectory.vietNam();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static final String FOREIGN = "membership_tally_by_organization_origin_capital_use_labour";

    @TempDir
    Path folder;

    private SqliteStorage open() {
        return SqliteStorage.open(folder.resolve("htx.db"), CATALOGUE);
    }

    private SqliteStorage openToCount() {
        SqliteStorage storage = open();
        storage.countBy(AREAS);
        return storage;
    }

    private static void file(SqliteStorage storage, RandomRegister register) {
        storage.inUnitOfWork(work -> {
            work.append(register.next(work));
            return true;
        });
    }

    private static void fill(SqliteStorage storage, long seed) {
        RandomRegister register = new RandomRegister(new Random(seed));
        IntStream.range(0, 12).forEach(entry -> file(storage, register));
    }

    private static StatisticsTable reference(Reading reading, StatisticsQuery query) {
        return ReferenceEvaluator.evaluate(
                query, new KnownFacts(reading, Knowledge.now(), CATALOGUE::getFactType), AREAS);
    }

    /** The first so many random questions that sums can answer. */
    private static List<StatisticsQuery> questions(RandomRegister register, int many) {
        List<StatisticsQuery> questions = new ArrayList<>();
        while (questions.size() < many) {
            StatisticsQuery query = register.question();
            if (RollupAnswer.to(query).isPresent()) {
                questions.add(query);
            }
        }
        return questions;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterEveryEntryTheSumsAreThoseOfTheReference(long seed) {
        RandomRegister register = new RandomRegister(new Random(seed));
        try (SqliteStorage storage = openToCount()) {
            for (int entry = 1; entry <= 12; entry++) {
                file(storage, register);
                List<StatisticsQuery> questions = questions(register, 15);
                storage.read(reading -> {
                    for (StatisticsQuery query : questions) {
                        assertThat(reading.count(query, Knowledge.now(), AREAS))
                                .as("seed %d, %s", seed, query)
                                .isEqualTo(reference(reading, query));
                    }
                    assertThat(reading.checkDerived(AREAS)).as("seed %d", seed).isEmpty();
                    return true;
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-01-01", "2024-05-17", "2026-02-14", "9999-12-31", "+999999999-12-30", "-999999999-01-01"})
    void aDayFarFromAllOthersCanBeAskedAbout(String day) {
        try (SqliteStorage storage = openToCount()) {
            fill(storage, 2);
            StatisticsQuery query = StatisticsQuery.stock(Measure.MEMBERSHIPS, LocalDate.parse(day))
                    .by(Dimension.PROVINCE, Dimension.KIND);
            assertThat(storage.<StatisticsTable>read(reading -> reading.count(query, Knowledge.now(), AREAS)))
                    .isEqualTo(storage.read(reading -> reference(reading, query)));
        }
    }

    @Test
    void theQuestionOfTheYearIsAnsweredFromSums() {
        try (SqliteStorage storage = openToCount()) {
            fill(storage, 3);
            StatisticsQuery query = StatisticsQuery.stock(Measure.MEMBERSHIPS, DAY)
                    .by(Dimension.PROVINCE, Dimension.KIND, Dimension.YEAR_FOUNDED);
            assertSums(storage);
            WorkCounter.Work before = storage.work();
            StatisticsTable table = storage.read(reading -> reading.count(query, Knowledge.now(), AREAS));
            assertThat(table.rows()).isNotEmpty();
            assertThat(storage.work().since(before).statements())
                    .as("BEGIN, the snapshot, the directory, the beginnings, the sums, COMMIT")
                    .isEqualTo(6);
        }
    }

    @Test
    void sumsAreMadeWhenARegisterIsFirstOpenedToCount() {
        try (SqliteStorage storage = open()) {
            fill(storage, 5);
        }
        try (SqliteStorage storage = openToCount()) {
            assertSums(storage);
        }
    }

    @Test
    void whoCannotKeepSumsLeavesNoWrongOnesBehind() {
        RandomRegister register = new RandomRegister(new Random(6));
        try (SqliteStorage storage = openToCount()) {
            file(storage, register);
        }
        try (SqliteStorage storage = open()) {
            file(storage, register);
            assertThat(rows(storage, "SELECT directory FROM rollup")).isEmpty();
        }
        try (SqliteStorage storage = openToCount()) {
            assertSums(storage);
        }
    }

    @Test
    void aRegisterOfTheFirstReleaseGetsItsSums() {
        try (SqliteStorage storage = open()) {
            fill(storage, 7);
            for (String table : List.of("rollup", "rollup_balance", "rollup_beginning", "rollup_day", "rollup_cell")) {
                run(storage, "DROP TABLE " + table);
            }
            run(storage, "DROP INDEX membership_by_organizations");
            run(storage, "DROP TABLE " + FOREIGN);
            run(storage, "PRAGMA user_version = 1");
        }
        try (SqliteStorage storage = openToCount()) {
            assertSums(storage);
        }
    }

    @Test
    void aRegisterFromBeforeForeignMembersWereCountedGetsTheirTally() {
        List<String> before;
        try (SqliteStorage storage = open()) {
            fill(storage, 8);
            before = foreignMembers(storage);
            run(storage, "DROP TABLE " + FOREIGN);
            run(storage, "PRAGMA user_version = 2");
        }
        try (SqliteStorage storage = openToCount()) {
            assertSums(storage);
            assertThat(before).isNotEmpty();
            assertThat(foreignMembers(storage)).isEqualTo(before);
        }
    }

    /** Only rows that say something: a day on which as many go as come may have one or not. */
    private static List<String> foreignMembers(SqliteStorage storage) {
        return rows(
                storage,
                "SELECT concat_ws(' ', organization, origin, capital, use, labour, day, balance) FROM (SELECT *, lag(balance, 1, 0)"
                        + " OVER (PARTITION BY organization, origin, capital, use, labour ORDER BY day) AS earlier FROM "
                        + FOREIGN + ") WHERE balance <> earlier ORDER BY 1");
    }

    private static void assertSums(SqliteStorage storage) {
        assertThat(rows(storage, "SELECT directory FROM rollup")).containsExactly(AREAS.fingerprint());
        assertThat(rows(storage, "SELECT day FROM rollup_day")).isNotEmpty();
        assertThat(storage.<List<Flaw>>read(reading -> reading.checkDerived(AREAS)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE rollup_day SET change = change + 1 WHERE rowid_of_first | rollup_day",
                "DELETE FROM rollup_day WHERE rowid_of_first | rollup_day",
                "UPDATE rollup_balance SET balance = balance - 1 WHERE day = (SELECT max(day) FROM rollup_balance)"
                        + " | rollup_balance",
                "DELETE FROM rollup_beginning WHERE day = '2025-01-01' | rollup_beginning 2025-01-01",
                "UPDATE membership_tally_by_organization_capital_use_labour SET balance = balance + 1"
                        + " WHERE organization = 'o1' | membership_tally_by_organization_capital_use_labour o1",
                "INSERT INTO membership_tally_by_organization_capital_use_labour VALUES"
                        + " ('zz', 1, 0, 0, '2024-07-01', 5)"
                        + " | membership_tally_by_organization_capital_use_labour zz 1 0 0 2024-07-01",
                "UPDATE entry_subject SET effective_on = '2031-01-01' WHERE entry = 2 | entry_subject 2",
            })
    void whatIsEditedByHandIsFoundAndNamed(String edit, String where) {
        try (SqliteStorage storage = openToCount()) {
            fill(storage, 9);
            run(storage, "PRAGMA foreign_keys = OFF");
            run(
                    storage,
                    edit.replace(
                            "rowid_of_first",
                            "(day, cell) = (SELECT day, cell FROM rollup_day WHERE change <> 0 LIMIT 1)"));
            assertThat(storage.<List<Flaw>>read(reading -> reading.checkDerived(AREAS)))
                    .extracting(Flaw::where)
                    .anyMatch(flaw -> flaw.startsWith(where));
        }
    }

    private static void run(SqliteStorage storage, String sql) {
        try (Statement statement = storage.connection().createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static List<String> rows(SqliteStorage storage, String sql) {
        return rows(storage, sql, 1);
    }

    private static List<String> rows(SqliteStorage storage, String sql, int column) {
        Connection connection = storage.connection();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(column));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
