package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Ground;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.NameKey;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.Sector;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.tck.Appends;
import vn.htx.core.time.EffectivePeriod;

/** The queries on {@code docs/schema.md} answer, and rightly. */
class SchemaPageTest {

    private static final Path PAGE = Path.of("..", "docs", "schema.md");
    private static final Pattern QUESTION = Pattern.compile("### ([^\n]+)\n\n```sql\n(.*?);\n```", Pattern.DOTALL);
    private static final LocalDate FOUNDED = LocalDate.of(2024, 7, 1);
    private static final LocalDate RENAMED = LocalDate.of(2025, 1, 1);

    /** The answers to the questions of the page, in their order, for the register made here. */
    private static final List<List<String>> ANSWERS = List.of(
            List.of("Hợp tác xã Đức Xuân Mới|cooperative|01840|2|500000000"),
            List.of("cooperative|1"),
            List.of("cooperative|1"),
            List.of("coop-1|2"),
            List.of("agriculture|500000000"),
            List.of("cooperative|2"),
            List.of(
                    "1|2024-07-01|record-field-review|officer-1|12/2024",
                    "5|2025-01-01|rename-organization|officer-1|null"),
            List.of("coop-1|Hợp tác xã Đức Xuân|2024-07-01|null"),
            List.of("m-1|Thành viên Một|2024-07-01", "m-2|null|2024-07-01"),
            List.of(
                    "coop-1|Hợp tác xã Đức Xuân|2024-07-01|2025-01-01",
                    "coop-1|Hợp tác xã Đức Xuân Mới|2025-01-01|null"),
            List.of(),
            List.of());

    @TempDir
    Path folder;

    private SqliteStorage storage;

    @BeforeEach
    void fill() {
        storage = SqliteStorage.open(folder.resolve("htx.db"), StandardCatalogue.catalogue());
        storage.countBy(AreaDirectory.vietNam());
        storage.inUnitOfWork(work -> {
            found(work);
            work.append(Appends.after(work).build());
            admit(work, "m-1");
            admit(work, "m-2");
            rename(work);
            return true;
        });
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private static void found(UnitOfWork work) {
        EffectivePeriod since = EffectivePeriod.startingOn(FOUNDED);
        work.append(Appends.after(work)
                .on(Ground.dossier("12/2024"))
                .opening(Memberships.cooperative(FOUNDED, 1))
                .opening(OrganizationFacts.NAME, named("Hợp tác xã Đức Xuân"), since)
                .opening(
                        OrganizationFacts.SEAT,
                        new OrganizationFacts.Seat(Memberships.COOPERATIVE, AreaCode.of("01840")),
                        since)
                .opening(
                        OrganizationFacts.SECTOR,
                        new OrganizationFacts.Declared(Memberships.COOPERATIVE, Sector.AGRICULTURE),
                        since)
                .opening(
                        OrganizationFacts.CAPITAL,
                        new OrganizationFacts.CharterCapital(Memberships.COOPERATIVE, Dong.of(500_000_000)),
                        since)
                .putting(new VaultRecord("m-1", Fields.empty().with("name", "Thành viên Một"), Optional.empty()))
                .build());
    }

    private static OrganizationFacts.Named named(String name) {
        OrganizationName proper = new OrganizationName(name);
        return new OrganizationFacts.Named(Memberships.COOPERATIVE, proper, NameKey.of(proper));
    }

    private static void admit(UnitOfWork work, String member) {
        Appends next = Appends.after(work);
        work.append(next.opening(Memberships.member(member, FOUNDED, next.sequence()))
                .standingOn(Memberships.ORGANIZATION)
                .build());
    }

    private static void rename(UnitOfWork work) {
        OrganizationFacts.Named named = named("Hợp tác xã Đức Xuân Mới");
        var before = work.listFacts(FactQuery.of(OrganizationFacts.NAME, Memberships.ORGANIZATION), Knowledge.now())
                .get(0);
        work.append(Appends.after(work)
                .on(RENAMED)
                .of(new RenameOrganization(Memberships.COOPERATIVE, named.name()))
                .closing(before)
                .opening(before.fact().during(EffectivePeriod.of(FOUNDED, RENAMED)))
                .opening(OrganizationFacts.NAME, named, EffectivePeriod.startingOn(RENAMED))
                .build());
    }

    private static Map<String, String> questions() throws IOException {
        Map<String, String> questions = new LinkedHashMap<>();
        Matcher question = QUESTION.matcher(Files.readString(PAGE));
        while (question.find()) {
            questions.put(question.group(1), question.group(2));
        }
        return questions;
    }

    private List<String> rows(String sql) {
        try (Statement statement = storage.connection().createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyQueryOnThePageAnswers() throws IOException {
        assertThat(questions()).hasSameSizeAs(ANSWERS);
        List<List<String>> answers = new ArrayList<>(ANSWERS);
        return questions().entrySet().stream().map(question -> {
            List<String> expected = answers.remove(0);
            return dynamicTest(
                    question.getKey(),
                    () -> assertThat(rows(question.getValue())).isEqualTo(expected));
        });
    }

    @Test
    void theCheckingQueriesFindWhatWasEdited() throws IOException {
        List<String> queries = new ArrayList<>(questions().values());
        run("UPDATE entry SET digest = printf('%064d', 7) WHERE sequence = 2");
        run("UPDATE entry_subject SET effective_on = '2030-01-01' WHERE entry = 5");
        assertThat(rows(queries.get(queries.size() - 2))).containsExactly("3");
        assertThat(rows(queries.get(queries.size() - 1))).containsExactly("5|organization|coop-1");
    }

    private void run(String sql) {
        try (Statement statement = storage.connection().createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @Test
    void everyViewIsThere() {
        List<String> views = rows("SELECT name FROM sqlite_schema WHERE type = 'view'");
        StandardCatalogue.catalogue()
                .factTypes()
                .forEach(type -> assertThat(views).contains(type.name() + "_now"));
        views.forEach(view -> assertThat(rows("SELECT count(*) FROM " + view)).hasSize(1));
    }
}
