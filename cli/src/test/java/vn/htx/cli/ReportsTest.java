package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports on what the stories of support and activities tell, and the lists their figures open to. */
class ReportsTest {
    private static final String DAY = "2025-12-31";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path supported;

    @TempDir
    private Path folder;

    @BeforeAll
    static void tellOfSupport() {
        Shelf.of(supported, "json").telling("support");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "policies",
                "support",
                "linkages",
                "promotion",
                "dialogue",
                "evaluation",
                "supervision",
                "annual"
            })
    void aReportIsPrintedInEveryFormat(String name) {
        Shelf shelf = new Shelf(supported);

        assertThat(Stream.of("text", "html", "csv", "json")).allSatisfy(format -> {
            Htx printed = shelf.run("report", name, "--as-of", DAY, "--format", format);
            assertThat(printed.exit()).as(printed.err()).isEqualTo(ExitCode.DONE);
            assertThat(printed.out()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "support, support, 10",
        "support, policies, 2",
        "linkage, linkages, 5",
        "promotion, promotion, 5",
        "product, promotion, 5",
        "dialogue, dialogue, 1",
        "supervision, supervision, 5",
        "evaluation, evaluation, 1"
    })
    void everyKindOfFigureOpensToAListThatCanBeMade(String story, String report, int least) throws IOException {
        Shelf shelf = story.equals("support")
                ? new Shelf(supported)
                : Shelf.of(folder, "json").telling(story);
        Map<String, String> kinds = new TreeMap<>();
        commands(shelf.run("report", report, "--as-of", DAY, "--format", "json").out())
                .forEach(command -> kinds.putIfAbsent(kind(command), command));

        assertThat(kinds.values()).hasSizeGreaterThanOrEqualTo(least).allSatisfy(command -> {
            Htx listed = shelf.run(words(command));
            assertThat(listed.exit()).as("%s: %s", command, listed.err()).isEqualTo(ExitCode.DONE);
        });
    }

    /** Figures of one kind differ in indicator, days and values only. */
    private static String kind(String command) {
        return command.replaceAll("--indicator [^ ]+", "")
                .replaceAll("=[^ ']*( [^-'][^ ']*)*'?|[0-9]{4}-[0-9]{2}-[0-9]{2}", "");
    }

    /** The words a shell reads: those with blanks stand between quotes. */
    private static String[] words(String command) {
        return Pattern.compile("'([^']*)'|([^ ]+)")
                .matcher(command)
                .results()
                .skip(1)
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"support.awards,", "support.awards, measure.line=none", "support.paid,", "support.recovered,"})
    void theFactsBehindAFigureAreListed(String indicator, String where) {
        Shelf shelf = new Shelf(supported);
        String[] words = Stream.concat(
                        Stream.of(
                                "list",
                                "facts",
                                "--as-of",
                                DAY,
                                "--from",
                                "2020-01-01",
                                "--to",
                                DAY,
                                "--indicator",
                                indicator),
                        where == null ? Stream.empty() : Stream.of("--where", where))
                .toArray(String[]::new);

        assertThat(shelf.run(words).out().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(indicator).contains("organization="));
    }

    @Test
    void whatASourceReportsStandsBesideWhatIsCounted() {
        Shelf shelf = Shelf.of(folder, "sqlite").telling("figures");

        assertThat(shelf.run("report", "overview", "--as-of", "2025-05-31", "--area", "06", "--lang", "en")
                        .out())
                .contains("BESIDE PUBLISHED FIGURES")
                .contains("> 300");
    }

    @ParameterizedTest
    @CsvSource({
        "support, Awarded",
        "dialogue, Raises an obstacle",
        "supervision, Sanctioned",
        "evaluation, Founded",
        "commendation, Honoured"
    })
    void theFileOfOneOrganizationTellsItsLife(String story, String told) {
        Shelf shelf = Shelf.of(folder, "json").telling(story);

        Htx printed = shelf.run("report", "organization", "--organization", "coop-1", "--as-of", DAY, "--lang", "en");

        assertThat(printed.exit()).as(printed.err()).isEqualTo(ExitCode.DONE);
        assertThat(printed.out()).contains("Founded").contains(told);
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
