package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of docs/durability.md names tests, and every test it names exists. */
class DurabilityPageTest {

    private static final Path PAGE = Path.of("../docs/durability.md");
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+)\\.([a-z][A-Za-z]+)`");
    private static final Pattern TEST =
            Pattern.compile("@(?:Test|ParameterizedTest)\\b(?:(?!@Test|@ParameterizedTest)[\\s\\S])*?void (\\w+)\\(");

    /** The promises of the page: the last cell of each row of its tables. */
    private static List<String> promises() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| promise"))
                .toList();
    }

    private static List<String> named(String line) {
        return NAME.matcher(line)
                .results()
                .map((MatchResult found) -> found.group(1) + "." + found.group(2))
                .toList();
    }

    /** The names of all tests of all modules; a name of a class may stand in several. */
    private static List<String> tests() throws IOException {
        List<String> tests = new ArrayList<>();
        for (Map.Entry<Path, String> file : sources().entrySet()) {
            String type = file.getKey().getFileName().toString().replace(".java", "");
            TEST.matcher(file.getValue()).results().forEach(found -> tests.add(type + "." + found.group(1)));
        }
        return tests;
    }

    private static Map<Path, String> sources() throws IOException {
        List<Path> modules;
        try (Stream<Path> folders = Files.list(ROOT)) {
            modules = folders.map(folder -> folder.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        List<Path> files = new ArrayList<>();
        for (Path module : modules) {
            try (Stream<Path> all = Files.walk(module)) {
                files.addAll(
                        all.filter(file -> file.toString().endsWith(".java")).toList());
            }
        }
        return files.stream().collect(Collectors.toMap(file -> file, DurabilityPageTest::text));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPromiseNamesItsTests() throws IOException {
        assertThat(promises())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(named(line)).as(line).isNotEmpty());
    }

    @Test
    void everyTestNamedExists() throws IOException {
        List<String> named =
                promises().stream().flatMap(line -> named(line).stream()).toList();
        assertThat(tests()).containsAll(named);
    }
}
