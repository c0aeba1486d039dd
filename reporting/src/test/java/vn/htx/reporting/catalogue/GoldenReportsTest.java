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
import vn.htx.reporting.Report;
import vn.htx.reporting.overview.SupportedEconomy;
import vn.htx.reporting.render.Printing;
import vn.htx.reporting.render.Renderers;

/**
 * Reports on a small made-up register, in every format and language, to the byte. After a wanted change run the test once
 * with {@code -Dhtx.golden=write} and review the difference. Charts are cut out of the golden pages, because the outlines
 * of their letters come from the fonts of the machine.
 */
class GoldenReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/vn/htx/reporting/golden");
    private static final SupportedEconomy ECONOMY = SupportedEconomy.filled();

    static Stream<Arguments> reportsFormatsAndLanguages() {
        return Stream.of("support", "linkages", "promotion", "annual")
                .flatMap(name -> Renderers.formats().stream()
                        .flatMap(format ->
                                Stream.of(Language.values()).map(language -> Arguments.of(name, format, language))));
    }

    @ParameterizedTest
    @MethodSource("reportsFormatsAndLanguages")
    void theReportIsPrintedAsAgreed(String name, String format, Language language) throws IOException {
        Report report = Reports.of(name).of(ECONOMY.on("2025-05-31").withSample(true));
        String printed = Printing.print(report, format, language).replaceAll("(?s)<svg .*?</svg>", "<svg></svg>");
        Path file = GOLDEN.resolve(name + "_" + language.tag() + "." + format);
        if ("write".equals(System.getProperty("htx.golden"))) {
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file));
    }
}
