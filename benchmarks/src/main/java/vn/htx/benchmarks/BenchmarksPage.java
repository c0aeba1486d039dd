package vn.htx.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.htx.benchmarks.Target.Measure;

/** The page of benchmarks: a function of the result files. */
final class BenchmarksPage {

    /** Nothing here should grow faster than logarithmically for one unit of work; so much is noise. */
    private static final double FLAT = 0.2;

    private static final String HEAD = """
            # Benchmarks

            Written by `benchmarks/run` from the files in `benchmarks/results`; do not edit.

            ## Method

            Every figure is compared with a baseline or a peer **measured in the same run, on the same machine**; the ratios mean
            something, the times belong to the machine. Data is the sample nation (`vn.htx.samples.Nation`): the totals of the end
            of 2024 times a factor. Each row is measured at four sizes, each four times the one before. Times are medians and
            are given for one unit of work; the exponent *e* says how that time grows, time ~ size^*e*: 0 is no growth, 1 is
            proportional to the size of the register. A row that starts in a new JVM is judged by its last step, since small sizes
            there pay for the start; others by all four sizes.

            - **htx**: the register through its public interface, settings as usual; every rule runs, every commit is durable (SQLite: WAL,
              `synchronous = FULL`).
            - **raw**: plain JDBC or plain files, with the same cache and the same durability. Bulk admission: the same final rows, into
              the same tables and indexes, by prepared batches, from memory. One filing: a commit of one row; or a line of 1,000
              bytes appended and forced. Lookups: prepared statements that read the same rows.
            - **scan**: the same question in SQL over the register's rows. **duckdb**: the same question over the same rows in DuckDB.
              Nothing is timed unless all answers are equal.
            - **hibernate**: Hibernate ORM with its community dialect for SQLite, as its manual advises (batches, stateless session, lazy
              associations, read-only queries): facts with their days in tables of their own, but no entries, no chain, no rules, no sums,
              no second clock.
            - **parse**: Jackson reads every token of the register's files and keeps nothing.
            - Single operations are measured by JMH in a JVM of their own (3 GiB of heap); whole work (bulk, opening, cold start, sweep, export,
              verification) in processes of their own, with 512 MiB, or 3 GiB for JSON. Peak heap is the sum of the largest use of each
              memory pool. Cold start is timed from before the process begins until it has answered and ended.

            `benchmarks/run quick` shows in a few minutes that all of it works; `benchmarks/run full` measures what stands here;
            `benchmarks/run nation` goes to ten million memberships; `only ROW…` after either measures some rows again.
            """;

    private final StringBuilder page = new StringBuilder();

    private BenchmarksPage() {}

    /** The page of a folder of results. */
    static String of(Path results) {
        BenchmarksPage page = new BenchmarksPage();
        page.page.append(HEAD);
        for (Effort effort : Effort.values()) {
            List<RowResult> found = new ResultFolder(results).read(effort);
            if (!found.isEmpty()) {
                page.effort(effort, found);
            }
        }
        if (page.page.length() == HEAD.length()) {
            page.line("\nNothing has been measured yet.");
        }
        page.page.append(new ResultFolder(results).reading());
        return page.page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void effort(Effort effort, List<RowResult> results) {
        line("\n## Results: %s".formatted(effort.word()));
        results.stream()
                .collect(Collectors.groupingBy(RowResult::machine))
                .forEach((machine, rows) ->
                        line("\nMeasured on %s, %s cores, %s MiB of memory, %s, %s, file system %s%s."
                                .formatted(
                                        machine.processor(),
                                        machine.cores(),
                                        Words.count(machine.memoryMebibytes()),
                                        machine.system(),
                                        machine.java(),
                                        machine.fileSystem(),
                                        rows.size() == results.size()
                                                ? ""
                                                : ": "
                                                        + rows.stream()
                                                                .map(RowResult::row)
                                                                .collect(Collectors.joining(", ")))));
        summary(results);
        results.forEach(result -> Row.find(result.row()).ifPresent(row -> row(row, result)));
    }

    private void summary(List<RowResult> results) {
        line("\n| work | memberships | compared with | at most | measured | |");
        line("|---|--:|---|--:|--:|---|");
        for (RowResult result : results) {
            Row.find(result.row())
                    .ifPresent(row -> row.targets()
                            .forEach(target ->
                                    Verdict.of(target, result).ifPresent(verdict -> summary(row, result, verdict))));
        }
    }

    private void summary(Row row, RowResult result, Verdict verdict) {
        Target target = verdict.target();
        line("| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        row.title(),
                        Words.count(result.sizes().get(result.sizes().size() - 1)),
                        target.measure() == Measure.HEAP_MEBIBYTES ? "heap" : target.baseline(),
                        amount(target, target.most()),
                        amount(target, verdict.reached()),
                        verdict.isReached()
                                ? "reached"
                                : "**missed** by a factor of %s".formatted(Words.digits(verdict.over()))));
    }

    private static String amount(Target target, double figure) {
        return switch (target.measure()) {
            case RATIO -> Words.digits(figure) + " × its time";
            case SECONDS_MORE -> Words.difference(figure) + " s";
            case HEAP_MEBIBYTES -> Words.mebibytes(figure);
        };
    }

    private void row(Row row, RowResult result) {
        line("\n### %s".formatted(row.title()));
        line("\n`%s`, %s. Time for each %s:\n".formatted(row.id(), result.date(), row.unit()));
        List<String> subjects = result.subjects();
        line("| memberships | %s |".formatted(String.join(" | ", subjects)));
        line("|--:%s|".formatted("|--:".repeat(subjects.size())));
        for (long size : result.sizes()) {
            line("| %s | %s |"
                    .formatted(
                            size,
                            subjects.stream()
                                    .map(subject -> result.find(subject, size)
                                            .map(this::cell)
                                            .orElse(""))
                                    .collect(Collectors.joining(" | "))));
        }
        line("| exponent | %s |"
                .formatted(subjects.stream()
                        .map(subject -> Words.difference(exponent(row, result, subject)))
                        .collect(Collectors.joining(" | "))));
        growth(row, result).ifPresent(words -> line("\n%s".formatted(words)));
    }

    private String cell(Measurement found) {
        String heap =
                found.peakHeapBytes() == 0 ? "" : ", heap %s".formatted(Words.mebibytes(found.peakHeapMebibytes()));
        return "%s (%s%s)".formatted(Words.seconds(found.median()), Words.rate(found.median()), heap);
    }

    private static double exponent(Row row, RowResult result, String subject) {
        List<Measurement> bySize = result.of(subject);
        return row.startsCold() ? Growth.lastStep(bySize) : Growth.exponent(bySize);
    }

    /** What is to be said of growth: nothing of a row whose subject does not grow. */
    private static Optional<String> growth(Row row, RowResult result) {
        List<String> growing = result.subjects().stream()
                .filter(subject -> List.of(Row.HTX, "one", "sixteen").contains(subject))
                .filter(subject -> exponent(row, result, subject) > FLAT)
                .toList();
        return growing.isEmpty()
                ? Optional.empty()
                : Optional.of("**Grows with the register**: %s, by an exponent above %s."
                        .formatted(String.join(", ", growing), Words.digits(FLAT)));
    }
}
