package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.law.Requirement;

/** A rule explained: its versions with their articles, the law's numbers, and what it refuses. */
class ExplainTest {

    @TempDir
    private Path folder;

    private static String explain(String... words) {
        Htx run = Htx.run(Stream.concat(Stream.of("explain"), Stream.of(words)).toArray());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static void isMistake(Htx run, String... said) {
        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).doesNotContain("\tat ");
    }

    @Test
    void aRuleIsShownWithAllItsVersionsAndNumbers() {
        assertThat(explain("R-MEM-02"))
                .contains(
                        "R-MEM-02  Số thành viên tối thiểu của hợp tác xã\n",
                        "  Least number of members of a cooperative\n",
                        "severity critical\n",
                        "  refuses consolidate-organizations, convert-group, divide-organization, found-cooperative,",
                        "2013-07-01 to 2024-07-01  Điều 3 khoản 1, Luật 23/2012/QH13  verified\n",
                        "2024-07-01 to ...  Điều 4 khoản 7, Luật 17/2023/QH15  verified",
                        "cooperative.members.minimum = 7 members",
                        "cooperative.members.minimum = 5 members");
    }

    @Test
    void aRuleThatRefusesNothingSaysSo() {
        assertThat(explain("R-REP-03")).contains("refuses nothing; a breach is a remark");
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(explain("r-mem-02")).isEqualTo(explain("R-MEM-02"));
    }

    @Test
    void csvAndJsonHoldEachVersionAndEachNumber() {
        assertThat(explain("R-MEM-02", "--format", "csv")).isEqualToNormalizingNewlines("""
                        rule,what,from,until,value,unit,article,confidence,note
                        R-MEM-02,version,2013-07-01,2024-07-01,,,"Điều 3 khoản 1, Luật 23/2012/QH13",verified,
                        R-MEM-02,version,2024-07-01,,,,"Điều 4 khoản 7, Luật 17/2023/QH15",verified,only official members count (R-MEM-04)
                        R-MEM-02,cooperative.members.minimum,2013-07-01,2024-07-01,7,members,"Điều 3 khoản 1, Luật 23/2012/QH13",verified,R-MEM-02
                        R-MEM-02,cooperative.members.minimum,2024-07-01,,5,members,"Điều 4 khoản 7, Luật 17/2023/QH15",verified,R-MEM-02: official members only (R-MEM-04)
                        """);
        assertThat(explain("R-MEM-02", "--format", "json"))
                .startsWith("[ {")
                .contains("\"value\" : \"7\"", "\"until\" : \"2024-07-01\"", "\"article\" : \"Điều 3 khoản 1,");
    }

    /** One requirement for each way the law is treated: as a rule, as something worked out, as nothing executable. */
    static Stream<String> requirements() {
        return Requirement.list().stream()
                .collect(Collectors.toMap(Requirement::treatment, Requirement::id, (first, other) -> first))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void whatIsNoRuleIsExplainedToo(String id) {
        assertThat(explain(id)).startsWith(id + "  ");
    }

    @Test
    void theLawOfARegisterIsWhatIsBuiltInUnlessItsHostAddsToIt() throws IOException {
        Files.writeString(folder.resolve("htx.properties"), "htx.storage = memory\n");

        assertThat(explain("R-MEM-02", "--register", folder.toString())).isEqualTo(explain("R-MEM-02"));
    }

    @ParameterizedTest
    @CsvSource({
        "R-MEM-99, 'there is no rule R-MEM-99; there are R-MEM-01'",
        "R-MEM,    R-MEM-02",
        "X,        docs/legal-rules.md lists them",
        "'',       docs/legal-rules.md lists them"
    })
    void aRuleThereIsNotIsAnsweredWithThoseThereAre(String name, String said) {
        isMistake(Htx.run("explain", name), said);
    }

    @Test
    void noRuleNoRegisterNoFormat() {
        isMistake(Htx.run("explain"), "RULE");
        isMistake(Htx.run("explain", "R-MEM-02", "--format", "tape"), "CSV");
        isMistake(
                Htx.run("explain", "R-MEM-02", "--register", folder),
                "there is no register in " + folder,
                "htx demo --into");
    }
}
