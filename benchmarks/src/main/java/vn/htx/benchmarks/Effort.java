package vn.htx.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much is measured: the largest sizes, and how long. Each benchmark runs at a 64th, a 16th, a quarter and all of it; a
 * quick one only at the last two.
 */
enum Effort {
    /** To see that everything works. */
    QUICK("1/448", "1/1792", 2, 1, 1, 2, 200),
    /** A million memberships in SQLite, three hundred thousand in JSON. */
    FULL("1/7", "3/71", 4, 3, 40, 5, 500),
    /** The size a nation may grow to: more than ten million memberships in SQLite, and ten years of figures. */
    NATION("3/2y10", "3/71", 4, 1, 8, 5, 500);

    private final String largestInSqlite;
    private final String largestInJson;
    private final int steps;
    private final int processes;
    private final int warmups;
    private final int iterations;
    private final int millis;

    Effort(
            String largestInSqlite,
            String largestInJson,
            int steps,
            int processes,
            int warmups,
            int iterations,
            int millis) {
        this.largestInSqlite = largestInSqlite;
        this.largestInJson = largestInJson;
        this.steps = steps;
        this.processes = processes;
        this.warmups = warmups;
        this.iterations = iterations;
        this.millis = millis;
    }

    static Effort parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The rows measured when none is named: of the nation, those in SQLite. */
    List<Row> rows() {
        return Arrays.stream(Row.values())
                .filter(row -> this != NATION || !row.inJson())
                .toList();
    }

    /** The sizes at which a row is measured, each four times the one before. */
    List<Size> sizes(Row row) {
        List<Size> sizes = new ArrayList<>();
        sizes.add(Size.parse(row.inJson() ? largestInJson : largestInSqlite));
        while (sizes.size() < steps) {
            sizes.add(0, sizes.get(0).quarter());
        }
        return sizes;
    }

    /** How often a short process is run. */
    int processes() {
        return processes;
    }

    int warmups() {
        return warmups;
    }

    int iterations() {
        return iterations;
    }

    int millis() {
        return millis;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
