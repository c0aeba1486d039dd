package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sweep: every breach on a day or in a period, with the day it began, in every format. */
class CheckTest {

    @TempDir
    private static Path folder;

    private static Shelf shelf = new Shelf(Path.of(""));

    @BeforeAll
    static void fill() throws IOException {
        shelf = Shelf.ofTwoCooperatives(folder, "sqlite");
    }

    private static String check(String... words) {
        String[] all = new String[words.length + 3];
        System.arraycopy(words, 0, all, 3, words.length);
        all[0] = "check";
        all[1] = "--lang";
        all[2] = "en";
        Htx run = shelf.run(all);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    /** The first columns of the rows: organization, area, rule, severity, since, ended. */
    private static List<String> rows(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--format";
        all[words.length + 1] = "csv";
        return check(all)
                .lines()
                .skip(1)
                .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, 6)))
                .toList();
    }

    private static void isMistake(Htx run, String... said) {
        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).doesNotContain("\tat ");
    }

    @Test
    void everyBreachOfADayIsListedWithTheDayItBegan() {
        assertThat(rows("--as-of", "2025-06-30"))
                .containsExactly(
                        "coop-1,01834,R-GOV-21,major,2025-05-05,",
                        "coop-1,01834,R-GOV-24,major,2025-06-11,",
                        "coop-1,01834,R-REP-03,minor,2024-12-16,",
                        "new-coop,01840,R-MEM-02,critical,2025-06-02,");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 0", "2025-04-01, 1", "2025-05-04, 1", "2025-05-05, 0", "2025-06-01, 0", "2025-06-02, 1"})
    void aBreachLastsFromItsFirstDayUntilItIsCured(String day, int breaches) {
        assertThat(rows("--as-of", day, "--rule", "R-MEM-02")).hasSize(breaches);
    }

    @Test
    void aPeriodShowsWhatBeganOrEndedInItAndNothingThatLastedAllAlong() {
        assertThat(rows("--since", "2025-05-01", "--as-of", "2025-06-30"))
                .containsExactly(
                        "coop-1,01834,R-GOV-21,major,2025-05-05,",
                        "coop-1,01834,R-GOV-24,major,2025-06-11,",
                        "new-coop,01840,R-MEM-02,critical,2025-04-01,2025-05-05",
                        "new-coop,01840,R-MEM-02,critical,2025-06-02,");
        assertThat(rows("--since", "2025-06-12", "--as-of", "2025-06-30")).isEmpty();
    }

    @Test
    void rulesSeveritiesAndAreasNarrowIt() {
        assertThat(rows("--as-of", "2025-06-30", "--rule", "R-MEM-02,r-rep-03")).hasSize(2);
        assertThat(rows("--as-of", "2025-06-30", "--severity", "critical,minor"))
                .hasSize(2);
        assertThat(rows("--as-of", "2025-06-30", "--severity", "major", "--area", "01840"))
                .isEmpty();
        assertThat(rows("--as-of", "2025-06-30", "--area", "01840")).hasSize(1);
        assertThat(rows("--as-of", "2025-06-30", "--area", "01840,01834")).hasSize(4);
        assertThat(rows("--as-of", "2025-06-30", "--area", "06")).hasSize(4);
    }

    @Test
    void aRequirementStandsForTheRulesThatCarryItOut() {
        assertThat(rows("--as-of", "2025-06-30", "--rule", "R-MEM-01")).isEmpty();
    }

    @Test
    void textIsForPeopleAndEndsWithTheCounts() {
        assertThat(check("--as-of", "2025-06-30")).contains("""
                        new-coop  R-MEM-02  critical  since 2025-06-02
                            A cooperative must have at least 5 official members; this one has 4.
                            Article 4(7), Law 17/2023/QH15
                        """, """
                            -> Call a meeting of the board. (2025-06-10)
                        """).endsWith("""
                        4 breaches as of 2025-06-30
                        rule      breaches  organizations  name
                        R-GOV-21  1         1              Size of the board
                        R-GOV-24  1         1              How often the board meets
                        R-MEM-02  1         1              Least number of members of a cooperative
                        R-REP-03  1         1              Yearly update of data
                        """);
        assertThat(check("--since", "2025-05-01", "--as-of", "2025-06-30"))
                .contains(
                        "new-coop  R-MEM-02  critical  since 2025-04-01, ended 2025-05-05\n",
                        "4 breaches begun or ended from 2025-05-01 to 2025-06-30\n");
    }

    @Test
    void csvHasAHeadingAndEveryCell() {
        assertThat(check("--as-of", "2025-06-30", "--rule", "R-REP-03", "--format", "csv"))
                .isEqualToNormalizingNewlines("""
                        organization,area,rule,severity,since,ended,article,confidence,facts,message,remedy,deadline
                        coop-1,01834,R-REP-03,minor,2024-12-16,,"Article 6, Circular 09/2024/TT-BKHĐT",verified,\
                        about=2024 arose=2024-12-14 due=2024-12-15 count=1,\
                        The data of 2024 are not submitted. It arose on 14/12/2024 and was due by 15/12/2024 (1 overdue).,\
                        Submit the data of the year.,2024-12-15
                        """);
    }

    @Test
    void jsonNamesTheFactsOneByOne() {
        assertThat(check("--as-of", "2025-06-30", "--rule", "R-MEM-02", "--format", "json"))
                .isEqualToNormalizingNewlines("""
                        [ {
                          "organization" : "new-coop",
                          "area" : "01840",
                          "rule" : "R-MEM-02",
                          "severity" : "critical",
                          "since" : "2025-06-02",
                          "ended" : "",
                          "article" : "Article 4(7), Law 17/2023/QH15",
                          "confidence" : "verified",
                          "facts" : {
                            "required" : "5",
                            "actual" : "4"
                          },
                          "message" : "A cooperative must have at least 5 official members; this one has 4.",
                          "remedy" : "",
                          "deadline" : ""
                        } ]
                        """);
    }

    @Test
    void anEmptyAnswerIsAnAnswer() {
        assertThat(check("--as-of", "2020-01-01", "--format", "json").strip()).isEqualTo("[ ]");
        assertThat(check("--as-of", "2020-01-01")).startsWith("0 breaches as of 2020-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule     | R-GOV-21,1,1,Size of the board | R-REP-03,1,1,Yearly update of data",
                "commune  | 01834,3,1,Phường Nguyễn Thị Minh Khai | 01840,1,1,Phường Đức Xuân",
                "district | 058,4,2,Thành phố Bắc Kạn | ''",
                "province | 06,4,2,Tỉnh Bắc Kạn | ''"
            })
    void breachesAreCountedByRuleAndByArea(String by, String one, String other) {
        assertThat(check("--as-of", "2025-06-30", "--count", by, "--format", "csv"))
                .startsWith(by + ",breaches,organizations,name")
                .contains(one, other);
    }

    @Test
    void countsComeInEveryFormat() {
        assertThat(check("--as-of", "2025-06-30", "--count", "province")).isEqualToNormalizingNewlines("""
                        province  breaches  organizations  name
                        06        4         2              Tỉnh Bắc Kạn
                        """);
        assertThat(check("--as-of", "2025-06-30", "--count", "province", "--format", "json"))
                .isEqualToNormalizingNewlines("""
                        [ {
                          "province" : "06",
                          "breaches" : 4,
                          "organizations" : 2,
                          "name" : "Tỉnh Bắc Kạn"
                        } ]
                        """);
    }

    @Test
    void whereThereAreNoDistrictsTheBreachesAreCountedUnplaced() {
        assertThat(check("--as-of", "2025-07-01", "--count", "district", "--format", "csv"))
                .contains("\n,4,2,");
    }

    @Test
    void whatWasKnownBeforeIsStillChecked() {
        int founded = Stories.filings(Path.of("../docs/examples/governance")).size() + 1;

        assertThat(belowMinimum(founded)).isEmpty();
        assertThat(belowMinimum(founded + 1)).containsExactly("new-coop,01840,R-MEM-02,critical,2025-04-01,");
    }

    private static List<String> belowMinimum(int known) {
        return rows("--as-of", "2025-06-30", "--rule", "R-MEM-02", "--known", String.valueOf(known));
    }

    @Test
    void everyStorageAnswersAlike(@TempDir Path other) throws IOException {
        Shelf json = Shelf.ofTwoCooperatives(other, "json");

        assertThat(json.run("check", "--lang", "en", "--as-of", "2025-06-30").out())
                .isEqualTo(check("--as-of", "2025-06-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "--rule,     R-NO,       there is no rule R-NO",
        "--rule,     R-MEM-99,   R-MEM-02",
        "--as-of,    2025-13-31, such as 2025-05-31",
        "--as-of,    2200-01-01, nothing is known of days after 2199",
        "--since,    yesterday,  such as 2025-05-31",
        "--since,    2199-12-31, lies after --as-of",
        "--area,     Bac-Kan,    a province has 2 digits",
        "--area,     99,         No administrative unit bears the code 99",
        "--severity, awful,      'critical, major, minor'",
        "--count,    village,    'province, district, commune'",
        "--format,   tape,       CSV",
        "--kind,     firm,       'group, cooperative, union'",
        "--sector,   fishing,    agriculture",
        "--status,   gone,       active",
        "--unplaced, village,    commune",
        "--operating, maybe,     'true, false, none'",
        "--known,    99,         no entry 99",
        "--lang,     fr,         vi"
    })
    void aWordThatMeansNothingIsSaidBeforeAnythingIsPrinted(String option, String word, String said) {
        isMistake(shelf.run("check", option, word), said);
    }

    @Test
    void aMistakeIsSaidOfAnEmptyRegisterToo(@TempDir Path empty) throws IOException {
        Files.writeString(empty.resolve("htx.properties"), "htx.storage = memory\n");
        isMistake(Htx.run("check", "--area", "99", "--register", empty), "--area 99");
    }

    @Test
    void noRegister(@TempDir Path nowhere) throws IOException {
        isMistake(Htx.run("check", "--register", nowhere), "there is no register in " + nowhere, "htx demo --into");
        Files.writeString(nowhere.resolve("htx.properties"), "htx.storage = oracle\n");
        isMistake(Htx.run("check", "--register", nowhere), "oracle", "sqlite");
    }
}
