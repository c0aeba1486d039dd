package vn.htx.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/benchmarks.md says what the result files say. Write it anew with
 * {@code mvn -pl benchmarks -am test -Dtest=BenchmarksDocumentTest -Dhtx.update-docs=true}, or by measuring.
 */
class BenchmarksDocumentTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path PAGE = MODULE.resolve("../docs/benchmarks.md");
    private static final Path RESULTS = MODULE.resolve("results");

    @TempDir
    Path folder;

    @Test
    void the_page_is_what_the_results_come_to() throws IOException {
        String made = BenchmarksPage.of(RESULTS);
        if (Boolean.getBoolean("htx.update-docs")) {
            Files.writeString(PAGE, made, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).hasContent(made);
    }

    @Test
    void a_missed_target_says_by_how_much() {
        String page = page(Results.of(
                Row.FILING_JSON, Results.measured("htx", 1_000, 0.005), Results.measured("raw", 1_000, 0.001)));
        assertThat(page).contains("| 2.50 × its time | 5.00 × its time | **missed** by a factor of 2.00 |");
    }

    @Test
    void a_reached_target_says_so() {
        String page = page(Results.of(
                Row.FILING_JSON, Results.measured("htx", 1_000, 0.002), Results.measured("raw", 1_000, 0.001)));
        assertThat(page).contains("| 2.50 × its time | 2.00 × its time | reached |");
    }

    @Test
    void a_small_limit_is_written_with_the_digits_it_has() {
        String page = page(Results.of(
                Row.CONCURRENT_JSON, Results.measured("one", 1_000, 0.008), Results.measured("sixteen", 1_000, 0.001)));
        assertThat(page).contains("| 0.25 × its time | 0.125 × its time | reached |");
    }

    @Test
    void what_grows_with_the_register_is_named() {
        String page = page(Results.of(
                Row.ORGANIZATION,
                Results.measured("htx", 1_000, 0.001),
                Results.measured("raw", 1_000, 0.001),
                Results.measured("htx", 4_000, 0.004),
                Results.measured("raw", 4_000, 0.001)));
        assertThat(page).contains("**Grows with the register**: htx").contains("| exponent | +1.00 | +0.00 |");
    }

    @Test
    void without_results_it_says_so() {
        assertThat(BenchmarksPage.of(folder)).contains("Nothing has been measured yet.");
    }

    @Test
    void results_are_read_as_they_were_written() {
        RowResult result = Results.of(Row.SWEEP, Results.withHeap("htx", 1_000, 300));
        ResultFolder results = new ResultFolder(folder);
        results.write(result);
        assertThat(results.read(Effort.FULL)).containsExactly(result);
        assertThat(results.read(Effort.NATION)).isEmpty();
    }

    @Test
    void what_a_person_wrote_on_how_to_read_them_stands_at_the_end() throws IOException {
        Files.writeString(folder.resolve("reading.md"), "## Why\n");
        assertThat(BenchmarksPage.of(folder)).endsWith("\n\n## Why\n");
    }

    private String page(RowResult result) {
        new ResultFolder(folder).write(result);
        return BenchmarksPage.of(folder);
    }
}
