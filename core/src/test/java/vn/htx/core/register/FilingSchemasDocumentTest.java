package vn.htx.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.filing.FilingSchemas;

/**
 * The JSON Schemas of every act stand in {@code docs/schema}, generated from the acts. Write them anew with
 * {@code mvn -pl core test -Dtest=FilingSchemasDocumentTest -Dhtx.update-docs=true}.
 */
class FilingSchemasDocumentTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ".")).resolve("../docs/schema");
    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();

    @Test
    void theSchemasAreFreshAndThereIsOneForEveryAct() throws IOException {
        SortedMap<String, String> pages = pages();
        if (Boolean.getBoolean("htx.update-docs")) {
            write(pages);
        }

        assertThat(read())
                .as("run with -Dhtx.update-docs=true to write them anew")
                .isEqualTo(pages);
    }

    private static SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        CATALOGUE
                .actTypes()
                .forEach((name, type) -> pages.put("acts/" + name + ".schema.json", json(FilingSchemas.ofAct(type))));
        pages.put("filing.schema.json", json(FilingSchemas.ofAny(CATALOGUE)));
        pages.put("README.md", index());
        return pages;
    }

    private static String json(Document schema) {
        return Printed.json(schema) + "\n";
    }

    private static String index() {
        return """
                # Schemas of filings (lược đồ hồ sơ)

                JSON Schemas (draft 2020-12) of the documents that `htx file` reads, one for each act, generated from the acts. A
                document that does not fit its schema cannot be read. One that fits is further looked at, such as whether an id has
                the form of one; whether it is accepted is for the register and the law to say.
                [filing.schema.json](filing.schema.json) is the schema of a filing of any act, and
                [docs/examples](../examples/README.md) holds filings of every act.

                """
                + CATALOGUE.actTypes().keySet().stream()
                        .map(name -> "- [" + name + "](acts/" + name + ".schema.json)\n")
                        .collect(Collectors.joining());
    }

    private static void write(SortedMap<String, String> pages) throws IOException {
        for (String old : read().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        Files.createDirectories(FOLDER.resolve("acts"));
        for (var page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue(), UTF_8);
        }
    }

    private static SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = FOLDER.relativize(file).toString().replace('\\', '/');
                    found.put(name, Files.readString(file, UTF_8));
                }
            }
        }
        return found;
    }
}
