package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports on what the stories of support and activities tell, and the lists their figures open to. */
class ReportsTest {
    private static final String DAY = "2025-12-31";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Shelf shelf;

    @BeforeAll
    static void tellStories() {
        shelf = Shelf.of(folder, "sqlite");
        shelf.telling("support");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "support", "linkages", "promotion", "annual"})
    void aReportIsPrintedInEveryFormat(String name) {
        assertThat(Stream.of("text", "html", "csv", "json")).allSatisfy(format -> {
            Htx printed = shelf.run("report", name, "--as-of", DAY, "--format", format);
            assertThat(printed.exit()).as(printed.err()).isEqualTo(ExitCode.DONE);
            assertThat(printed.out()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"support, 20", "annual, 60"})
    void everyFigureOpensToAListThatCanBeMade(String report, int least) throws IOException {
        List<String> commands = commands(shelf.run("report", report, "--as-of", DAY, "--format", "json")
                .out());

        assertThat(commands).hasSizeGreaterThan(least).allSatisfy(command -> {
            String[] words = command.replace("'", "").substring("htx ".length()).split(" ");
            Htx listed = shelf.run(words);
            assertThat(listed.exit()).as("%s: %s", command, listed.err()).isEqualTo(ExitCode.DONE);
        });
    }

    @ParameterizedTest
    @CsvSource({"support.awards,", "support.awards, measure.line=none", "support.paid,", "support.recovered,"})
    void theFactsBehindAFigureAreListed(String indicator, String where) {
        String[] words = Stream.concat(
                        Stream.of(
                                "list", "facts", "--as-of", DAY, "--from", "2020-01-01", "--to", DAY, "--indicator",
                                indicator),
                        where == null ? Stream.empty() : Stream.of("--where", where))
                .toArray(String[]::new);

        assertThat(shelf.run(words).out().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(indicator).contains("organization="));
    }

    private static List<String> commands(String json) throws IOException {
        List<String> commands = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && "opensTo".equals(parser.currentName())) {
                    commands.add(parser.nextTextValue());
                }
            }
        }
        return commands;
    }
}
