package vn.htx.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.reporting.Language;
import vn.htx.reporting.SmallReport;

/**
 * Every format in every language, to the byte. After a wanted change run the test once with
 * {@code -Dhtx.golden=write} and review the difference. Charts are cut out of the golden pages, because the outlines of
 * their letters come from the fonts of the machine; {@code HtmlRendererTest} looks at them.
 */
class GoldenReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/vn/htx/reporting/golden");

    static Stream<Arguments> formatsAndLanguages() {
        return Renderers.formats().stream()
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void theReportIsPrintedAsAgreed(String format, Language language) throws IOException {
        Path file = GOLDEN.resolve("overview_" + language.tag() + "." + format);
        String printed = withoutDrawings(print(format, language));
        if ("write".equals(System.getProperty("htx.golden"))) {
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void printingTwiceGivesTheSameBytes(String format, Language language) {
        assertThat(print(format, language)).isEqualTo(print(format, language));
    }

    private static String print(String format, Language language) {
        return Printing.print(SmallReport.made(), format, language);
    }

    private static String withoutDrawings(String page) {
        return page.replaceAll("(?s)<svg .*?</svg>", "<svg></svg>");
    }
}
