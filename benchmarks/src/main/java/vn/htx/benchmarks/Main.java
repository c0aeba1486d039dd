package vn.htx.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs the benchmarks: {@code quick|full|nation [only ROW…]}, then writes the page from all results there are. */
final class Main {

    private final WorkFolder work;
    private final Effort effort;
    private final Fixtures fixtures;

    private Main(WorkFolder work, Effort effort) {
        this.work = work;
        this.effort = effort;
        this.fixtures = new Fixtures(work);
    }

    /** Arguments: the module's folder, the effort, then perhaps {@code only} and rows. */
    public static void main(String[] args) {
        Path module = Path.of(args[0]);
        Effort effort = Effort.parse(args.length > 1 ? args[1] : "full");
        boolean quick = effort == Effort.QUICK;
        Path results = module.resolve(quick ? "target/quick-results" : "results");
        Path page = module.resolve(quick ? "target/benchmarks.md" : "../docs/benchmarks.md");
        WorkFolder work =
                new WorkFolder(WorkFolder.make(module.resolve("target/work").toAbsolutePath()));
        Main main = new Main(work, effort);
        rows(args, effort).forEach(row -> new ResultFolder(results).write(main.measure(row)));
        write(page, BenchmarksPage.of(results));
        System.out.println("wrote " + page.normalize());
    }

    private static List<Row> rows(String[] args, Effort effort) {
        if (args.length < 3) {
            return effort.rows();
        } else if (!args[2].equals("only") || args.length == 3) {
            throw new IllegalArgumentException("say: quick|full|nation [only ROW...]; rows are " + ids());
        }
        return Arrays.stream(args)
                .skip(3)
                .map(id -> Row.find(id)
                        .orElseThrow(() -> new IllegalArgumentException("no row " + id + "; rows are " + ids())))
                .toList();
    }

    private static List<String> ids() {
        return Arrays.stream(Row.values()).map(Row::id).toList();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowResult measure(Row row) {
        System.out.println(row.title());
        List<Measurement> measurements = new ArrayList<>();
        for (Size size : effort.sizes(row)) {
            fixtures.prepare(row, size);
            if (row == Row.STATISTICS) {
                SameAnswers.require(work, size);
            }
            for (String subject : subjects(row)) {
                Measurement measured = measure(row, subject, size);
                measurements.add(measured);
                System.out.println(String.format(
                        Locale.ROOT,
                        "  %-10s %,12d memberships  %s for each %s",
                        subject,
                        measured.memberships(),
                        Words.seconds(measured.median()),
                        row.unit()));
            }
        }
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new RowResult(row.id(), effort.word(), now, Machine.here(work.root()), measurements);
    }

    private static List<String> subjects(Row row) {
        return Microbenchmarks.measure(row)
                ? Microbenchmarks.subjects(row)
                : List.copyOf(ProcessRuns.tasks(row).keySet());
    }

    private Measurement measure(Row row, String subject, Size size) {
        return Microbenchmarks.measure(row)
                ? new Microbenchmarks(work, effort).run(row, subject, size)
                : new ProcessRuns(work, effort, fixtures).run(row, subject, size);
    }
}
