package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The duty calendar of an organization or an area. */
class DutiesTest {

    @TempDir
    private static Path folder;

    private static final Map<String, Shelf> TOLD = new HashMap<>();

    /** The register of a story, told once. */
    private static Shelf telling(String story) {
        return TOLD.computeIfAbsent(
                story, name -> Shelf.of(folder.resolve(name), "sqlite").telling(name));
    }

    private static String duties(Shelf shelf, String... words) {
        Htx run = shelf.run(Stream.concat(Stream.of("duties", "--lang", "en"), Stream.of(words))
                .toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static List<String> rows(Shelf shelf, String... words) {
        return duties(
                        shelf,
                        Stream.concat(Stream.of(words), Stream.of("--format", "csv"))
                                .toArray(String[]::new))
                .lines()
                .skip(1)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the annual meeting           | governance            | 2025-01-15 | 2025-04-30,coop-1,R-GOV-05,2024,2024-12-31,
            the next board meeting       | governance            | 2025-01-15 | 2025-03-16,coop-1,R-GOV-24,,2024-12-16,
            a term of office             | governance            | 2029-07-01 | 2029-09-15,coop-1,R-GOV-22,board-chair m-1,2024-09-16,
            the director's term          | governance            | 2029-07-01 | 2029-09-15,coop-1,R-GOV-27,director m-5,2024-09-17,
            the payment of contributions | capital               | 2024-10-15 | 2025-03-02,coop-1,R-CAP-07,m-7,2024-09-02,
            a certificate of contribution| capital               | 2024-10-15 | 2024-12-02,coop-1,R-CAP-12,m-7,2024-12-02,
            the yearly report            | organization          | 2025-11-03 | 2025-12-15,coop-1,R-REP-03,2025,2025-12-14,
            a change to be registered    | organization          | 2025-03-03 | 2025-03-13,coop-1,R-LIF-06,TD-1,2025-03-03,
            the end of a suspension      | lifecycle-suspension  | 2025-04-01 | 2025-06-01,coop-1,R-LIF-09-LENGTH,,2025-03-03,
            the closure by lapse of time | lifecycle-dissolution | 2025-06-20 | 2025-12-05,coop-1,R-LIF-12-LAPSE,NQ-3,2025-06-05,
            the closure by order         | lifecycle-revocation  | 2025-10-01 | 2026-03-08,coop-1,R-LIF-13-LAPSE,QD-1,2025-09-08,
            """)
    void theCalendarOfAnOrganizationShows(String what, String story, String day, String row) {
        assertThat(rows(telling(story), "--organization", "coop-1", "--as-of", day, "--until", "2029-12-31"))
                .as(what)
                .anyMatch(line -> line.startsWith(row));
    }

    @Test
    void theCalendarOfAnAreaIsThatOfItsOrganizationsInTheOrderOfDays() throws IOException {
        Shelf shelf = Shelf.ofTwoCooperatives(folder.resolve("two"), "json");

        assertThat(rows(shelf, "--as-of", "2025-11-03", "--area", "06"))
                .extracting(row -> String.join(",", List.of(row.split(",")).subList(0, 3)))
                .containsExactly(
                        "2025-12-15,coop-1,R-REP-03", "2025-12-15,new-coop,R-REP-03", "2025-12-31,coop-1,R-REP-08");
        assertThat(rows(shelf, "--as-of", "2025-11-03", "--area", "01840")).hasSize(3);
        assertThat(rows(shelf, "--as-of", "2025-06-30", "--area", "01840", "--until", "2025-12-31"))
                .singleElement()
                .asString()
                .startsWith("2025-12-15,new-coop,");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-14, 2025-12-14, 0",
        "2025-12-14, 2025-12-15, 1",
        "2025-12-15, 2025-12-15, 1",
        "2025-12-16, 2025-12-30, 0"
    })
    void bothEndsOfTheCalendarBelongToIt(String from, String until, int lines) {
        assertThat(rows(telling("lifecycle-suspension"), "--as-of", "2025-11-03", "--from", from, "--until", until))
                .hasSize(lines);
    }

    @Test
    void threeMonthsAreShownIfNothingElseIsAskedFor() {
        Shelf shelf = telling("lifecycle-suspension");

        assertThat(rows(shelf, "--as-of", "2025-09-14")).isEmpty();
        assertThat(rows(shelf, "--as-of", "2025-09-15")).hasSize(1);
    }

    @Test
    void itComesAsTextCsvAndJson() {
        Shelf shelf = telling("lifecycle-suspension");
        String[] asked = {"--as-of", "2025-12-01", "--until", "2025-12-15", "--format"};

        assertThat(duties(shelf, "--as-of", "2025-12-01", "--until", "2025-12-15"))
                .isEqualToNormalizingNewlines("""
                        due         organization  rule      about  arose       article                               task
                        2025-12-15  coop-1        R-REP-03  2025   2025-12-14  Article 6, Circular 09/2024/TT-BKHĐT  Submit the data of the year.
                        """);
        assertThat(duties(shelf, asked[0], asked[1], asked[2], asked[3], asked[4], "csv"))
                .isEqualToNormalizingNewlines("""
                        due,organization,rule,about,arose,article,task
                        2025-12-15,coop-1,R-REP-03,2025,2025-12-14,"Article 6, Circular 09/2024/TT-BKHĐT",Submit the data of the year.
                        """);
        assertThat(duties(shelf, asked[0], asked[1], asked[2], asked[3], asked[4], "json"))
                .isEqualToNormalizingNewlines("""
                        [ {
                          "due" : "2025-12-15",
                          "organization" : "coop-1",
                          "rule" : "R-REP-03",
                          "about" : "2025",
                          "arose" : "2025-12-14",
                          "article" : "Article 6, Circular 09/2024/TT-BKHĐT",
                          "task" : "Submit the data of the year."
                        } ]
                        """);
    }

    @Test
    void anOrganizationThatEndedOwesNothing() {
        assertThat(rows(telling("lifecycle-bankruptcy"), "--organization", "coop-1", "--as-of", "2025-12-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--organization, nobody,     there is none of this id",
        "--organization, 'a b',      --organization",
        "--area,         99,         No administrative unit bears the code 99",
        "--area,         Bac-Kan,    a province has 2 digits",
        "--from,         x,          such as 2025-05-31",
        "--until,        2001-01-01, lies before --from",
        "--as-of,        2025-02-30, such as 2025-05-31",
        "--format,       tape,       CSV",
        "--lang,         fr,         vi"
    })
    void aWordThatMeansNothingIsSaid(String option, String word, String said) {
        isMistake(telling("lifecycle-bankruptcy").run("duties", option, word), said);
    }

    @Test
    void anOrganizationAndAnAreaDoNotGoTogether() {
        isMistake(
                telling("lifecycle-bankruptcy").run("duties", "--organization", "coop-1", "--area", "06"),
                "--organization",
                "--area");
    }

    @Test
    void noRegister() {
        isMistake(Htx.run("duties", "--register", folder), "there is no register in " + folder, "htx demo --into");
    }

    private static void isMistake(Htx run, String... said) {
        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).doesNotContain("\tat ");
    }
}
