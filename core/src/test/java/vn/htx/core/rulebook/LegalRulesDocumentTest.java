package vn.htx.core.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.htx.core.law.LegalRulesPage;
import vn.htx.core.law.Rule;

/**
 * The page a lawyer reviews stands in {@code docs/legal-rules.md}: generated from the rulebook, and after it the rules of
 * the same topics that are derived values or not judged yet. Write it anew with
 * {@code mvn -pl core test -Dtest=LegalRulesDocumentTest -Dhtx.update-docs=true}.
 */
class LegalRulesDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/legal-rules.md");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| (R-[A-Z]+-[0-9]+) \\|");

    @Test
    void thePageIsFresh() throws IOException {
        String page = LegalRulesPage.of(StandardRulebook.rulebook()) + "\n" + notJudged();
        if (Boolean.getBoolean("htx.update-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, UTF_8);
        }

        assertThat(PAGE)
                .as("run with -Dhtx.update-docs=true to write it anew")
                .content(UTF_8)
                .isEqualTo(page);
    }

    @Test
    void noRuleIsListedBothAsJudgedAndAsNot() throws IOException {
        assertThat(LISTED.matcher(notJudged()).results().map(match -> match.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(StandardRulebook.rulebook().rules().stream()
                        .map(Rule::id)
                        .toList());
    }

    private static String notJudged() throws IOException {
        try (InputStream text = LegalRulesDocumentTest.class.getResourceAsStream("not-judged.md")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), UTF_8);
        }
    }
}
