package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas of docs/schema say what {@code htx file} reads: every example fits them, and what is broken does not. */
class SchemasTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path SCHEMAS = DOCS.resolve("schema");
    private static final String PLACE = "https://htx.example/schema/";
    private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @BeforeAll
    static void readSchemas() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Path file : files(SCHEMAS, ".json")) {
            texts.put(PLACE + SCHEMAS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    static Stream<Path> examples() {
        return Stories.filings().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleFitsTheSchemaOfAnyActAndThatOfItsOwn(Path filing) throws IOException {
        String name =
                filing.getFileName().toString().replaceFirst("^[0-9]+-", "").replace(".json", "");
        fits(Files.readString(filing), name);
    }

    @Test
    void theFilingsShownInTheDocumentationFit() throws IOException {
        Stream<Path> pages = Stream.concat(Stream.of(Path.of("../README.md")), files(DOCS, ".md").stream());
        int shown = 0;
        for (Path page : pages.toList()) {
            for (MatchResult block :
                    JSON_BLOCK.matcher(Files.readString(page)).results().toList()) {
                assertThat(problems("filing", block.group(1)))
                        .as(page.toString())
                        .isEmpty();
                shown++;
            }
        }
        assertThat(shown).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a field is missing             | "actor": "registry-3",       | ``                                | required
                    a field of the act is missing  | "seat": "01840",             | ``                                | required
                    text where a number is meant   | 500000000                    | "500000000"                       | type
                    a number that is not whole     | 500000000                    | 0.5                               | type
                    a number where text is meant   | "seat": "01840"              | "seat": 1840                      | type
                    a word that is none of these   | "sector": "agriculture"      | "sector": "fishing"               | enum
                    a field of the act unknown     | "seat": "01840"              | "seat": "01840", "phone": "1"     | additionalProperties
                    a field of a member unknown    | "capital": true              | "capital": true, "gold": true     | additionalProperties
                    a field of the filing unknown  | "actor": "registry-3"        | "actor": "registry-3", "by": "me" | additionalProperties
                    a day that is none             | "2025-03-03"                 | "03/03/2025"                      | format
                    the name of another act        | "type": "found-cooperative"  | "type": "erase-person"            | const
                    the name of no act             | "type": "found-cooperative"  | "type": "fly"                     | const
                    """)
    void whatIsBrokenFitsNeither(String broken, String part, String instead, String keyword) {
        String sound = Documents.founding(5);
        fits(sound, "found-cooperative");

        String document = sound.replace(part, instead);

        assertThat(problems("acts/found-cooperative", document))
                .as(broken)
                .extracting(Error::getKeyword)
                .containsOnly(keyword);
        assertThat(problems("filing", document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{}", "{\"act\": {}}"})
    void whatIsNoFilingFitsNothing(String document) {
        assertThat(problems("filing", document)).isNotEmpty();
    }

    private static void fits(String document, String act) {
        assertThat(problems("acts/" + act, document)).isEmpty();
        assertThat(problems("filing", document)).isEmpty();
    }

    private static List<Error> problems(String schema, String document) {
        Schema found = schemas.getSchema(SchemaLocation.of(PLACE + schema + ".schema.json"));
        return found.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
