package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the cooperative of the support story may have what the measure gives. */
class EligibilityTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void theStoryIsFiled() {
        Registers.create(folder, "sqlite", true);
        Path story = Stories.list().stream()
                .filter(path -> path.endsWith("support"))
                .findFirst()
                .orElseThrow();
        Stories.filings(story)
                .forEach(filing -> assertThat(
                                Htx.run("file", filing, "--register", folder).exit())
                        .isEqualTo(ExitCode.DONE));
    }

    private Htx asked(String organization, String measure, String... more) {
        Object[] words = new Object[7 + more.length];
        Object[] first = {"eligibility", organization, measure, "--register", folder, "--as-of", "2025-03-03"};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Htx.run(words);
    }

    @Test
    void itShowsEachRuleWithItsArticleAndReason() {
        Htx shown = asked("coop-1", "ct-1.nhan-hieu", "--format", "csv", "--lang", "en");
        assertThat(shown.err()).isEmpty();
        assertThat(shown.exit()).isEqualTo(ExitCode.DONE);
        assertThat(shown.out())
                .contains("R-SUP-02,undetermined,\"Article 18(1), Law 17/2023/QH15\"")
                .contains("R-SUP-03,undetermined,\"Article 6(1), Decree 113/2024/NĐ-CP\"")
                .contains("the list that could be read is cut off");
    }

    @Test
    void aMeasureNotOfferedIsAMistake() {
        Htx shown = asked("coop-1", "nothing");
        assertThat(shown.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(shown.err()).contains("no measure nothing is offered on 2025-03-03");
    }
}
