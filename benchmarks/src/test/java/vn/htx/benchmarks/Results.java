package vn.htx.benchmarks;

import java.util.List;

/** Made-up results for tests of what is made of results. */
final class Results {

    private static final Machine MACHINE = new Machine("a processor", 2, 24_000, "an OS", "a JVM", "ext4");

    private Results() {}

    static Measurement measured(String subject, long memberships, double... seconds) {
        List<Double> samples = java.util.Arrays.stream(seconds).boxed().toList();
        return new Measurement(subject, "1/1", memberships, samples, 0, 0);
    }

    static Measurement withHeap(String subject, long memberships, long peakMebibytes) {
        return new Measurement(subject, "1/1", memberships, List.of(1.0), peakMebibytes << 20, 512L << 20);
    }

    static RowResult of(Row row, Measurement... measurements) {
        return new RowResult(row.id(), "full", "2026-01-02T03:04:05Z", MACHINE, List.of(measurements));
    }
}
