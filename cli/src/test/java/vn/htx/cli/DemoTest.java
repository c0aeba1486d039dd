package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's province on both storages, as a newcomer and an official would use it. */
class DemoTest {

    @TempDir
    private static Path folder;

    private static Path sqlite;
    private static Path json;
    private static String printed = "";

    @BeforeAll
    static void demo() {
        sqlite = folder.resolve("sqlite");
        json = folder.resolve("json");
        Htx first = Htx.run("demo", "--into", sqlite);
        Htx second = Htx.run("demo", "--storage", "json", "--into", json);
        assertThat(first.err()).doesNotContain("fault");
        assertThat(List.of(first.exit(), second.exit())).containsOnly(ExitCode.DONE);
        printed = first.out();
        assertThat(printed).contains("5.552").contains("overview-2025-05-31.html");
    }

    private static String overview(Path register, String day) {
        Htx report = Htx.run("report", "overview", "--register", register, "--as-of", day, "--format", "json");
        assertThat(report.exit()).isEqualTo(ExitCode.DONE);
        return report.out();
    }

    /** The value of a total in a JSON report. */
    private static String total(String report, String indicator) {
        String plain = report.replaceAll("\\s", "");
        return plain.replaceFirst(
                ".*?\\{\"indicator\":\"" + indicator
                        + "\",\"value\":([0-9]+),\"unit\":\"[^\"]*\",\"dimensions\":\\{\\}.*",
                "$1");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, groups.count, 672",
        "2025-05-31, groups.members, 7750",
        "2025-05-31, cooperatives.count, 459",
        "2025-05-31, cooperatives.agricultural, 340",
        "2025-05-31, cooperatives.non-agricultural, 119",
        "2025-05-31, cooperatives.members, 5552",
        "2025-05-31, unions.count, 2",
        "2025-05-31, unions.member-cooperatives, 18",
        "2018-12-31, cooperatives.count, 160",
        "2023-09-30, cooperatives.count, 389",
        "2023-09-30, unions.count, 2",
        "2023-09-30, unions.member-cooperatives, 18"
    })
    void theTotalsAreThosePublished(String day, String indicator, String value) {
        assertThat(total(overview(sqlite, day), indicator)).isEqualTo(value);
    }

    @Test
    void bothStoragesReportTheSame() {
        assertThat(overview(json, "2025-05-31")).isEqualTo(overview(sqlite, "2025-05-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "--kind=group, 672",
        "--kind=cooperative, 459",
        "--kind=cooperative --agricultural=true, 340",
        "--kind=cooperative --agricultural=false, 119",
        "--kind=union, 2"
    })
    void aFigureOpensToTheListOfWhatItCounts(String filter, int count) {
        Object[] arguments = Stream.concat(
                        Stream.of(
                                "list",
                                "organizations",
                                "--register",
                                sqlite,
                                "--as-of",
                                "2025-05-31",
                                "--format",
                                "csv"),
                        Stream.of(filter.split(" ")))
                .toArray();
        assertThat(Htx.run(arguments).out().lines()).hasSize(count + 1);
    }

    @Test
    void fieldReviewFound336Operating() {
        Htx list = Htx.run(
                "list",
                "organizations",
                "--register",
                json,
                "--as-of",
                "2023-09-30",
                "--kind",
                "cooperative",
                "--operating",
                "true",
                "--format",
                "csv");
        assertThat(list.out().lines()).hasSize(337);
    }

    @Test
    void theReadmeShowsWhatTheDemoPrints() throws IOException {
        String shown = Files.readString(Path.of("../README.md"))
                .split("\\$ ./htx demo\n", -1)[1]
                .split("\n  …\n", -1)[0];
        assertThat(printed).contains(shown);
    }

    @Test
    void aCopyThereAndBackHasEqualDigests() {
        Htx there = Htx.run("copy", "--from", sqlite, "--to", folder.resolve("there"), "--storage", "json");
        Htx back = Htx.run(
                "copy", "--from", folder.resolve("there"), "--to", folder.resolve("back"), "--storage", "sqlite");

        assertThat(there.out())
                .contains("chain")
                .contains("facts")
                .contains("vault")
                .doesNotContain("differs");
        assertThat(List.of(there.exit(), back.exit())).containsOnly(ExitCode.DONE);
        assertThat(Htx.run("verify", "--register", folder.resolve("back")).exit())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void verifyNamesAnEntryChangedByHandInSqlite() throws SQLException {
        Path register = folder.resolve("tampered-sqlite");
        Htx.run("copy", "--from", sqlite, "--to", register, "--storage", "sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register.resolve("register.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update entry set document = replace(document, 'sample-registry', 'sample-registrx') where sequence = 1204");
        }

        Htx verify = Htx.run("verify", "--register", register);

        assertThat(verify.exit()).isIn(ExitCode.UNSOUND, ExitCode.UNAVAILABLE);
        assertThat(verify.out() + verify.err()).contains("1204");
    }

    @Test
    void verifyNamesAnEntryChangedByHandInJson() throws IOException {
        Path register = folder.resolve("tampered-json");
        Htx.run("copy", "--from", sqlite, "--to", register, "--storage", "json");
        Path segment;
        try (Stream<Path> files = Files.walk(register)) {
            segment = files.filter(file -> file.toString().endsWith("000001.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> lines = Files.readAllLines(segment, StandardCharsets.UTF_8);
        lines.set(1203, lines.get(1203).replaceFirst("2", "3"));
        Files.write(segment, lines, StandardCharsets.UTF_8);

        Htx verify = Htx.run("verify", "--register", register);

        assertThat(verify.exit()).isIn(ExitCode.UNSOUND, ExitCode.UNAVAILABLE);
        assertThat(verify.out() + verify.err()).contains("1204");
    }

    @Test
    void aCooperativeOfFourFoundersIsRefusedWithRuleArticleAndBothLanguages() throws IOException {
        Path filing = folder.resolve("four.json");
        Files.writeString(filing, Documents.founding(4));

        Htx file = Htx.run("file", filing, "--register", sqlite);

        assertThat(file.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(file.out())
                .contains("R-MEM-02")
                .contains("Điều 4 khoản 7")
                .contains("Article 4(7)")
                .contains("17/2023/QH15");
    }

    @Test
    void aDryRunKeepsNothing() throws IOException {
        Path filing = folder.resolve("five.json");
        Files.writeString(filing, Documents.founding(5));
        String before = Htx.run("verify", "--register", json).out();

        Htx file = Htx.run("file", filing, "--register", json, "--dry-run");

        assertThat(file.out()).contains("would be accepted");
        assertThat(Htx.run("verify", "--register", json).out()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "csv", "json"})
    void everyFormatSaysThatTheDataIsMadeUp(String format) {
        Htx report = Htx.run(
                "report", "overview", "--register", json, "--as-of", "2025-05-31", "--lang", "en", "--format", format);

        assertThat(report.exit()).isEqualTo(ExitCode.DONE);
        assertThat(report.out()).containsAnyOf("MADE-UP DATA", "made-up", "\"sample\" : true", "\"sample\": true");
    }
}
