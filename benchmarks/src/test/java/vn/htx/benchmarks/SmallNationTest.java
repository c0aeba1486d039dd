package vn.htx.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.htx.benchmarks.peer.HibernatePeer;

/** What is compared does the same work: shown on a small nation. */
class SmallNationTest {

    private static final Size SIZE = Size.of(1, 7168);

    @TempDir
    static Path folder;

    private static WorkFolder work;

    @BeforeAll
    static void load() {
        work = new WorkFolder(folder);
        WorkFolder.make(work.of(SIZE));
        Loading.htx(SIZE.nation(), work.sqlite(SIZE), new Stopwatch());
        Loading.hibernate(SIZE.nation(), work.hibernate(SIZE), new Stopwatch());
        DuckRows.copy(work.sqlite(SIZE), work.duckdb(SIZE));
    }

    @Test
    void all_answer_the_question_of_figures_alike() {
        SameAnswers.require(work, SIZE);
    }

    @Test
    void all_give_the_same_first_answer() {
        Optional<String> name = Optional.of(FirstAnswer.htx(work.sqlite(SIZE)));
        assertThat(name).contains(FirstAnswer.raw(work.sqlite(SIZE)));
        assertThat(name)
                .contains(HibernatePeer.firstAnswer(work.hibernate(SIZE), FirstAnswer.ORGANIZATION, FirstAnswer.DAY));
    }

    @Test
    void the_raw_copy_has_every_row_of_every_table() throws SQLException {
        Path copy = folder.resolve("copy.db");
        RawCopy.of(work.sqlite(SIZE), copy, new Stopwatch());
        try (Connection one = RawSqlite.reader(work.sqlite(SIZE));
                Connection other = RawSqlite.reader(copy)) {
            List<String> tables = column(
                    one,
                    "SELECT name FROM sqlite_schema WHERE type = 'table'"
                            + " AND name NOT LIKE 'sqlite_%' ORDER BY name");
            assertThat(tables).contains("entry", "membership", "person");
            for (String table : tables) {
                assertThat(rows(other, table)).as(table).isEqualTo(rows(one, table));
            }
            String indexes = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
            assertThat(column(other, indexes)).isEqualTo(column(one, indexes)).isNotEmpty();
        }
    }

    @Test
    void an_export_is_the_same_register_and_it_is_sound() {
        String head = WholeRegister.verify(work.sqlite(SIZE), new Stopwatch());
        assertThat(WholeRegister.export(work.sqlite(SIZE), folder.resolve("export.db"), new Stopwatch()))
                .isEqualTo(head);
    }

    @Test
    void small_filings_go_on_without_end() {
        Admissions admissions = new Admissions(SIZE);
        try (var register = Registers.sqlite(work.copy(work.sqlite(SIZE), "filings"))) {
            for (int i = 0; i < 20; i++) {
                register.file(admissions.next().filing()).orElseThrow();
            }
        }
    }

    @Test
    void a_file_that_is_whole_is_kept() throws IOException {
        WorkFolder other = new WorkFolder(folder.resolve("whole"));
        made(other, SIZE);
        new Fixtures(other).keep(Task.LOAD_HTX, SIZE);
        new Fixtures(other).keep(Task.LOAD_HIBERNATE, SIZE);
        assertThat(other.sqlite(SIZE)).hasSameBinaryContentAs(work.sqlite(SIZE));
        assertThat(other.hibernate(SIZE)).hasSameBinaryContentAs(work.hibernate(SIZE));
    }

    @ParameterizedTest
    @EnumSource(names = {"LOAD_HTX", "LOAD_HIBERNATE"})
    void a_file_that_lacks_memberships_is_not_kept(Task task) throws IOException {
        WorkFolder other = new WorkFolder(folder.resolve("lacking-" + task));
        Size more = Size.of(2, 7168);
        made(other, more);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Fixtures(other).keep(task, more))
                .withMessageContaining("has " + SIZE.memberships() + " memberships, not " + more.memberships());
        assertThat(other.sqlite(more)).doesNotExist();
        assertThat(other.hibernate(more)).doesNotExist();
    }

    @Test
    void a_database_that_was_not_closed_is_not_kept() throws SQLException {
        WorkFolder other = new WorkFolder(folder.resolve("open"));
        Path made = Task.LOAD_RAW.file(other, SIZE);
        Path place = other.of(SIZE).resolve("rows.db");
        try (Connection connection = RawSqlite.writer(made)) {
            RawSqlite.run(connection, "CREATE TABLE line (number INTEGER)");
            assertThatIllegalStateException()
                    .isThrownBy(() -> other.keep(made, SIZE, place))
                    .withMessageContaining(made + "-wal holds rows");
            assertThat(place).doesNotExist();
        }
        other.keep(made, SIZE, place);
        assertThat(place).exists();
    }

    /** What loading the small nation made, said to be of a size. */
    private static void made(WorkFolder other, Size size) throws IOException {
        Files.copy(work.sqlite(SIZE), Task.LOAD_HTX.file(other, size));
        Files.copy(work.hibernate(SIZE), Task.LOAD_HIBERNATE.file(other, size));
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static List<List<Object>> rows(Connection connection, String table) throws SQLException {
        List<List<Object>> cells = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + '"')) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                cells.add(row);
            }
        }
        return cells;
    }
}
