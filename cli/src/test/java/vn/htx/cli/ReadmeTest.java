package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.filing.Filing;
import vn.htx.core.register.Register;
import vn.htx.core.register.Settings;

/** The README's code is this code, and this code runs. */
class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/vn/htx/cli/EmbeddingExample.java");
    private static final Path README = Path.of("../README.md");

    @TempDir
    Path folder;

    @Test
    void thePlainExampleCountsTheMembersItFiled() {
        assertThat(EmbeddingExample.plainJava(folder)).isEqualTo(7);
    }

    @Test
    void theGuiceExampleFindsTheOrganizationItFiled() {
        assertThat(EmbeddingExample.guice(Settings.memory())).isEqualTo(1);
    }

    @Test
    void theTwoClocksExampleSeesLessThen() {
        try (Register register = Register.open(Settings.memory())) {
            LocalDate day = LocalDate.of(2025, 3, 3);
            register.file(EmbeddingExample.founding(day)).orElseThrow();
            register.file(Filing.of("later", "registry-3", day, EmbeddingExample.review()))
                    .orElseThrow();
            assertThat(EmbeddingExample.twoClocks(register, day)).isTrue();
        }
    }

    @Test
    void theReadmeShowsTheseExamplesWordForWord() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains(example("plain")).contains(example("guice")).contains(example("clocks"));
    }

    @Test
    void theFilingInTheReadmeIsAccepted() throws IOException {
        String document = Files.readString(README).split("```json\n", -1)[1].split("```", -1)[0];
        Path filing = Files.writeString(folder.resolve("founding.json"), document);
        Files.writeString(folder.resolve("htx.properties"), "htx.storage = memory\n");

        Htx file = Htx.run("file", filing, "--register", folder);

        assertThat(file.out()).contains("accepted as entry 1");
    }

    private static String example(String name) throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int from = lines.indexOf("        // readme: " + name) + 1;
        int to = lines.subList(from, lines.size()).indexOf("        // readme: end") + from;
        assertThat(from).as("the example marked " + name).isPositive();
        return String.join("\n", lines.subList(from, to)).stripIndent();
    }
}
