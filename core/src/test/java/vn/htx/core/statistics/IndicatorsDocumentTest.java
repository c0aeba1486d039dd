package vn.htx.core.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * All indicators stand in {@code docs/indicators.md}, generated from their definitions. Write it anew with
 * {@code mvn -pl core test -Dtest=IndicatorsDocumentTest -Dhtx.update-docs=true}.
 */
class IndicatorsDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/indicators.md");

    @Test
    void thePageIsFresh() throws IOException {
        String page = IndicatorsPage.of(Indicators.all());
        if (Boolean.getBoolean("htx.update-docs")) {
            Files.writeString(PAGE, page, UTF_8);
        }

        assertThat(PAGE)
                .as("run with -Dhtx.update-docs=true to write it anew")
                .content(UTF_8)
                .isEqualTo(page);
    }
}
