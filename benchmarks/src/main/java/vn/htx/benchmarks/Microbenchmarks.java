package vn.htx.benchmarks;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The rows JMH measures: each subject and size in a JVM of its own. */
final class Microbenchmarks {

    private static final int HEAP_MEBIBYTES = 3072;

    private static final Map<Row, List<String>> SUBJECTS = Map.of(
            Row.FILING_SQLITE, List.of("htx", "raw", "hibernate"),
            Row.CONCURRENT_SQLITE, List.of("one", "sixteen"),
            Row.FILING_JSON, List.of("htx", "raw"),
            Row.CONCURRENT_JSON, List.of("one", "sixteen"),
            Row.ORGANIZATION, List.of("htx", "raw", "hibernate"),
            Row.MEMBER, List.of("htx", "raw", "hibernate"),
            Row.STATISTICS, List.of("htx", "scan", "duckdb", "hibernate"),
            Row.STATISTICS_LONG, List.of("distinct", "older", "scan"));

    private final WorkFolder work;
    private final Effort effort;

    Microbenchmarks(WorkFolder work, Effort effort) {
        this.work = work;
        this.effort = effort;
    }

    static boolean measure(Row row) {
        return SUBJECTS.containsKey(row);
    }

    static List<String> subjects(Row row) {
        return SUBJECTS.getOrDefault(row, List.of());
    }

    private static Class<?> benchmark(Row row) {
        return switch (row) {
            case FILING_SQLITE, CONCURRENT_SQLITE -> OneFilingSqlite.class;
            case FILING_JSON, CONCURRENT_JSON -> OneFilingJson.class;
            case ORGANIZATION -> OrganizationLookup.class;
            case MEMBER -> MemberLookup.class;
            case STATISTICS, STATISTICS_LONG -> MembershipFigures.class;
            default -> throw new IllegalArgumentException(row + " is measured in processes");
        };
    }

    /** The benchmarks there are to be run for a row. */
    static List<String> benchmarks(Row row) {
        return Arrays.stream(benchmark(row).getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .toList();
    }

    Measurement run(Row row, String subject, Size size) {
        try {
            RunResult result = new Runner(options(row, subject, size)).runSingle();
            return new Measurement(subject, size.toString(), size.memberships(), seconds(result), 0, 0);
        } catch (RunnerException e) {
            throw new IllegalStateException(row.id() + ", " + subject + " at " + size, e);
        }
    }

    /**
     * The time of one operation, from how many all threads got done together in a second: the mean of what each thread waits
     * would count those that wait long as much as those that get something done.
     */
    private static List<Double> seconds(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .map(iteration -> 1 / iteration.getScore())
                .toList();
    }

    private Options options(Row row, String subject, Size size) {
        Path log = work.root().resolve("jmh.log");
        return new OptionsBuilder()
                .include("^" + benchmark(row).getName().replace(".", "\\.") + "\\." + subject + "$")
                .param("factor", size.toString())
                .param("folder", work.root().toString())
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.millis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .jvmArgs(JvmOptions.of(HEAP_MEBIBYTES).toArray(String[]::new))
                .shouldFailOnError(true)
                .output(log.toString())
                .build();
    }
}
