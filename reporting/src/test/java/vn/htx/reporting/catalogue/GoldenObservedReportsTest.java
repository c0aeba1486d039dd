package vn.htx.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.reporting.Language;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.overview.ObservedEconomy;
import vn.htx.reporting.overview.SmallEconomy;
import vn.htx.reporting.render.Printing;
import vn.htx.reporting.render.Renderers;

/**
 * Reports on what the State saw of a small made-up economy, in every format and language, to the byte. Run once with
 * {@code -Dhtx.golden=write} after a wanted change, as {@link GoldenReportsTest} says.
 */
class GoldenObservedReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/vn/htx/reporting/golden");
    private static final String DAY = "2025-05-31";
    private static final ObservedEconomy ECONOMY = ObservedEconomy.filled();

    static Stream<Arguments> reportsFormatsAndLanguages() {
        return Stream.of("policies", "dialogue", "evaluation", "supervision", "organization")
                .flatMap(name -> Renderers.formats().stream()
                        .flatMap(format ->
                                Stream.of(Language.values()).map(language -> Arguments.of(name, format, language))));
    }

    @ParameterizedTest
    @MethodSource("reportsFormatsAndLanguages")
    void theReportIsPrintedAsAgreed(String name, String format, Language language) throws IOException {
        ReportRequest request = name.equals("organization")
                ? ECONOMY.judgedOn(DAY).withOrganization(SmallEconomy.id("htx-a"))
                : ECONOMY.on(DAY);
        String printed = Printing.print(Reports.of(name).of(request.withSample(true)), format, language)
                .replaceAll("(?s)<svg .*?</svg>", "<svg></svg>");
        Path file = GOLDEN.resolve(name + "_" + language.tag() + "." + format);
        if ("write".equals(System.getProperty("htx.golden"))) {
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file));
    }
}
