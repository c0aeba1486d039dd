package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are published, printed again, and compared; a late filing names what it moves. */
class ReleasesTest {
    private static final String RELEASE = "overview-2025-05";

    @TempDir
    private Path folder;

    private Shelf published(String storage) throws IOException {
        Shelf shelf = Shelf.of(folder, storage).filing(Documents.founding(5));
        assertThat(publish(shelf, RELEASE, "2025-05-31").out()).startsWith("published as entry 2, digest ");
        return shelf;
    }

    private static Htx publish(Shelf shelf, String id, String asOf) {
        return shelf.run("releases", "publish", "overview", "--id", id, "--as-of", asOf, "--actor", "office-1");
    }

    private static String told(Htx run) {
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.out();
    }

    @ParameterizedTest
    @CsvSource({"json, json", "json, csv", "sqlite, json", "sqlite, csv"})
    void aReleaseIsPrintedAgainToTheByteWhateverWasFiledSince(String storage, String format) throws IOException {
        Shelf shelf = Shelf.of(folder, storage).filing(Documents.founding(5));
        String report = told(shelf.run("report", "overview", "--as-of", "2025-05-31", "--format", format));
        publish(shelf, RELEASE, "2025-05-31");

        shelf.filing(Documents.admission("2025-05-05", "new-6"));

        assertThat(told(shelf.run("releases", "show", RELEASE, "--format", format)))
                .isEqualTo(report);
        assertThat(told(shelf.run("report", "overview", "--as-of", "2025-05-31", "--format", format)))
                .isNotEqualTo(report);
        assertThat(told(shelf.run("report", "overview", "--as-of", "2025-05-31", "--known", "1", "--format", format)))
                .isEqualTo(report);
    }

    @Test
    void aReleaseIsWrittenToAFile() throws IOException {
        Shelf shelf = published("json");
        Path file = folder.resolve("release.csv");

        told(shelf.run("releases", "show", RELEASE, "--format", "csv", "--lang", "en", "--out", file.toString()));

        assertThat(Files.readString(file))
                .isEqualTo(told(shelf.run("releases", "show", RELEASE, "--format", "csv", "--lang", "en")))
                .contains("\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void aCopyHoldsTheReleaseToo(String storage) throws IOException {
        Shelf shelf = published(storage);
        Path copy = folder.resolve("copy");
        String other = storage.equals("json") ? "sqlite" : "json";

        Htx copied = Htx.run("copy", "--from", shelf.register(), "--to", copy, "--storage", other);

        assertThat(copied.exit()).as(copied.out() + copied.err()).isEqualTo(ExitCode.DONE);
        assertThat(told(new Shelf(copy).run("releases", "show", RELEASE, "--format", "json")))
                .isEqualTo(told(shelf.run("releases", "show", RELEASE, "--format", "json")));
    }

    @Test
    void releasesAreListed() throws IOException {
        Shelf shelf = published("json");
        publish(shelf, "overview-2025-04", "2025-04-30");

        assertThat(told(shelf.run("releases", "list")).lines().skip(1))
                .satisfiesExactly(
                        april -> assertThat(april).startsWith("overview-2025-04  overview  2025-04-30  2 "),
                        may -> assertThat(may).startsWith("overview-2025-05  overview  2025-05-31  1 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void aLateFilingNamesTheFiguresItMovesBeforeAndAfterItIsFiled(String storage) throws IOException {
        Shelf shelf = Shelf.of(folder, storage)
                .filing(Documents.founding(5))
                .filing(Documents.admission("2025-05-05", "new-6"));
        publish(shelf, RELEASE, "2025-05-31");
        Path late = Files.writeString(folder.resolve("late.json"), Documents.leaving("2025-04-01", "new-5"));

        String foretold = told(shelf.run("file", late.toString(), "--dry-run"));
        String json = told(shelf.run("file", late.toString(), "--dry-run", "--format", "json"));
        String filed = told(shelf.run("file", late.toString()));

        assertThat(foretold)
                .startsWith("would be accepted as entry 4, ")
                .contains("fact taken back membership 2025-03-03/..")
                .contains("fact that becomes known membership 2025-03-03/2025-04-01")
                .contains("breach that appears R-MEM-02")
                .contains("released figures that move: overview-2025-05, as of 2025-05-31")
                .contains("cooperatives.members  ", "6 -> 5 thành viên");
        assertThat(json)
                .contains("\"dryRun\" : true", "\"appeared\" : [ {", "\"rule\" : \"R-MEM-02\"")
                .contains("\"release\" : \"overview-2025-05\"", "\"indicator\" : \"cooperatives.members\"");
        assertThat(filed)
                .startsWith("accepted as entry 4, ")
                .contains("released figures that move: overview-2025-05", "6 -> 5 thành viên")
                .doesNotContain("fact taken back");
        assertThat(told(shelf.run("file", late.toString(), "--format", "json"))).contains("\"dryRun\" : false");
    }

    @Test
    void aFilingThatIsKeptIsToldEvenWhenADamagedReleaseCannotBeCompared() throws Exception {
        Shelf shelf = published("sqlite").filing(Documents.admission("2025-06-05", "new-6"));
        damage(shelf, 2);

        Htx text = shelf.run("file", late("2025-05-05", "new-7"));
        Htx json = shelf.run("file", late("2025-05-06", "new-8"), "--format", "json");

        assertThat(told(text))
                .startsWith("accepted as entry 4, digest ")
                .contains("warning: released figures could not be compared: the document of entry 2 is damaged")
                .contains("[storage.corrupt]", "'htx releases diff ID now'");
        assertThat(told(json))
                .contains("\"accepted\" : true", "\"entry\" : 5")
                .contains("\"releasesNotCompared\" : {", "the document of entry 2 is damaged")
                .doesNotContain("\"releases\" :");
        assertThat(told(shelf.run("list", "members", "--organization", "new-coop", "--as-of", "2025-05-31")))
                .contains("new-7", "new-8");
    }

    @Test
    void aReleaseThisVersionCannotReadIsNamedAndHidesNoOther() throws IOException {
        Shelf shelf = published("json").filing(Documents.releaseWithAMap());
        String unread = "could not be compared: release overview-with-a-map cannot be read by this version: "
                + "a page has no section of the kind 'map'; use the version that published it";
        String late = late("2025-05-05", "new-6");

        Htx foretold = shelf.run("file", late, "--dry-run");
        Htx filed = shelf.run("file", late);

        assertThat(told(foretold))
                .startsWith("would be accepted as entry 4, ")
                .contains("released figures that move: overview-2025-05", unread);
        assertThat(told(filed))
                .startsWith("accepted as entry 4, ")
                .contains("released figures that move: overview-2025-05", unread);
        assertThat(filed.err()).isEmpty();
    }

    private String late(String day, String member) throws IOException {
        Path file = folder.resolve(member + ".json");
        return Files.writeString(file, Documents.admission(day, member)).toString();
    }

    private static void damage(Shelf shelf, int entry) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + shelf.register().resolve("register.sqlite"));
                PreparedStatement change = connection.prepareStatement(
                        "UPDATE entry SET document = json_remove(document, '$.actor') WHERE sequence = ?")) {
            change.setInt(1, entry);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void aRefusedFilingIsToldToProgramsToo() throws IOException {
        Shelf shelf = published("json");
        Path nobody = Files.writeString(folder.resolve("nobody.json"), Documents.leaving("2025-04-01", "nobody"));

        Htx refused = shelf.run("file", nobody.toString(), "--dry-run", "--format", "json");

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.out()).contains("\"accepted\" : false", "\"obstacles\" : [ {", "\"vi\" : ");
    }

    @Test
    void aFilingInOrderMovesNothingThatWasPublished() throws IOException {
        Shelf shelf = published("json");
        Path next = Files.writeString(folder.resolve("next.json"), Documents.leaving("2025-06-10", "new-5"));

        assertThat(told(shelf.run("file", next.toString()))).doesNotContain("released figures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void whatChangedSinceIsExplainedByTheEntriesThatChangedIt(String storage) throws IOException {
        Shelf shelf = published(storage)
                .filing(Documents.leaving("2025-06-10", "new-4"))
                .filing(Documents.admission("2025-05-05", "new-6"));

        String text = told(shelf.run("releases", "diff", RELEASE, "now"));
        String json = told(shelf.run("releases", "diff", RELEASE, "now", "--format", "json"));

        assertThat(text)
                .startsWith("overview-2025-05 (as of 2025-05-31, known 1) -> now (as of 2025-05-31, known 4): ")
                .contains("5 -> 6 thành viên\n    changed by entries 4 (+1)\n")
                .contains("admit-members")
                .doesNotContain("leave-organization", "may not be all", "among entries", "reckoned otherwise");
        assertThat(json)
                .contains("\"explained\" : \"all\"", "\"entries\" : [ 4 ]", "\"4\" : 1", "\"act\" : \"admit-members\"")
                .doesNotContain("\"explained\" : \"part\"", "\"explained\" : \"among\"");
    }

    @Test
    void twoReleasesOfDifferentDaysDifferByWhatTookEffectBetweenAndWhatWasLearned() throws IOException {
        Shelf shelf = Shelf.of(folder, "json")
                .filing(Documents.founding(5))
                .filing(Documents.admission("2025-06-10", "new-6"));
        publish(shelf, RELEASE, "2025-05-31");
        shelf.filing(Documents.admission("2025-06-20", "new-7"));
        publish(shelf, "overview-2025-06", "2025-06-30");

        assertThat(told(shelf.run("releases", "diff", RELEASE, "overview-2025-06")))
                .contains("5 -> 7 thành viên\n    changed by entries 2 (+1), 4 (+1)\n");
    }

    @Test
    void whatCannotBeComparedOrPublishedIsSaid() throws IOException {
        Shelf shelf = published("json");
        told(shelf.run("releases", "publish", "support", "--id", "support-1", "--as-of", "2025-05-31", "--actor", "o"));

        isMistake(shelf.run("releases", "diff", RELEASE, "support-1"), "overview and support");
        isMistake(shelf.run("releases", "diff", RELEASE, "nothing"), "no release nothing");
        isMistake(shelf.run("releases", "show", "a/b"), "release a/b");
        isMistake(shelf.run("releases", "show", RELEASE, "--format", "tape"), "json");
        isMistake(
                shelf.run(
                        "releases",
                        "publish",
                        "overview",
                        "--id",
                        "r",
                        "--actor",
                        "o",
                        "--as-of",
                        "2025-05-31",
                        "--known",
                        "1"),
                "--known 1");
        isMistake(
                shelf.run(
                        "releases",
                        "publish",
                        "overview",
                        "--id",
                        "r",
                        "--actor",
                        "o",
                        "--as-of",
                        "2025-05-31",
                        "--on",
                        "2025-05-01"),
                "published on 2025-05-01");
        assertThat(publish(shelf, RELEASE, "2025-05-31").exit()).isNotEqualTo(ExitCode.DONE);
    }

    private static void isMistake(Htx run, String... said) {
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(said).doesNotContain("\tat ");
    }
}
