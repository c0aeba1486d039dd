package vn.htx.core.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.htx.core.law.LegalRulesPage;
import vn.htx.core.law.Requirement;

/**
 * The page a lawyer reviews stands in {@code docs/legal-rules.md}, generated from the rulebook and the list of
 * requirements. Write it anew with {@code mvn -pl core test -Dtest=LegalRulesDocumentTest -Dhtx.update-docs=true}.
 */
class LegalRulesDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/legal-rules.md");

    @Test
    void thePageIsFresh() throws IOException {
        String page = LegalRulesPage.of(StandardRulebook.rulebook(), Requirement.list());
        if (Boolean.getBoolean("htx.update-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, UTF_8);
        }

        assertThat(PAGE)
                .as("run with -Dhtx.update-docs=true to write it anew")
                .content(UTF_8)
                .isEqualTo(page);
    }
}
