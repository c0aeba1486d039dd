package vn.htx.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.htx.benchmarks.Target.Measure;

/** The rows of the table: each a piece of work, and what it must reach. */
enum Row {
    BULK("bulk-admission", "Bulk admission into SQLite: entries, facts, vault, sums, rules run", "membership"),
    FILING_SQLITE("one-filing-sqlite", "One filing with its rules into SQLite, durable", "filing"),
    FILING_JSON("one-filing-json", "One filing with its rules into JSON, durable", "filing"),
    CONCURRENT_JSON("concurrent-filings-json", "Filings of sixteen concurrent filers into JSON, durable", "filing"),
    CONCURRENT_SQLITE(
            "concurrent-filings-sqlite", "Filings of sixteen concurrent filers into SQLite, durable", "filing"),
    ORGANIZATION("organization-by-id", "An organization by its id, as of a day", "lookup"),
    MEMBER("member-by-identity-number", "A member and its memberships by identity number", "lookup"),
    STATISTICS("statistics", "Memberships of a day by province, kind and year, known now", "answer"),
    STATISTICS_LONG(
            "statistics-the-long-way",
            "Figures no sum is kept of: distinct members by kind; memberships by province, kind and year of older knowledge",
            "answer"),
    OPEN_JSON("open-json", "Opening a JSON register", "membership"),
    COLD_START("cold-start", "Cold start of an embedded SQLite register: a new JVM to its first answer", "start"),
    SWEEP("compliance-sweep", "Compliance sweep: every rule on every organization", "membership"),
    EXPORT("export", "Export: a copy into an empty register", "membership"),
    VERIFY("verify", "Verification: chain and facts rebuilt", "membership");

    static final String HTX = "htx";
    static final String RAW = "raw";
    static final String HIBERNATE = "hibernate";

    private final String id;
    private final String title;
    private final String unit;

    Row(String id, String title, String unit) {
        this.id = id;
        this.title = title;
        this.unit = unit;
    }

    /** The row of an id, as results write it. */
    static Optional<Row> find(String id) {
        return Arrays.stream(values()).filter(row -> row.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** For one of what the times are given. */
    String unit() {
        return unit;
    }

    /** What it must reach; a row without targets is reported only. */
    List<Target> targets() {
        return switch (this) {
            case BULK -> List.of(Target.ratio(HTX, RAW, 1 / 0.6), Target.ratio(HTX, HIBERNATE, 1));
            case FILING_SQLITE -> List.of(Target.ratio(HTX, RAW, 3), Target.ratio(HTX, HIBERNATE, 1));
            case FILING_JSON -> List.of(Target.ratio(HTX, RAW, 2.5));
            case CONCURRENT_JSON -> List.of(Target.ratio("sixteen", "one", 0.25));
            case ORGANIZATION, MEMBER -> List.of(Target.ratio(HTX, RAW, 2), Target.ratio(HTX, HIBERNATE, 1));
            case STATISTICS ->
                List.of(
                        Target.ratio(HTX, "scan", 0.01),
                        Target.ratio(HTX, "duckdb", 1),
                        Target.ratio(HTX, HIBERNATE, 1));
            case OPEN_JSON -> List.of(Target.ratio(HTX, "parse", 2));
            case COLD_START ->
                List.of(new Target(HTX, RAW, Measure.SECONDS_MORE, 0.7), Target.ratio(HTX, HIBERNATE, 1));
            case SWEEP, EXPORT, VERIFY -> List.of(Target.withinHeap());
            case CONCURRENT_SQLITE, STATISTICS_LONG -> List.of();
        };
    }

    boolean inJson() {
        return this == FILING_JSON || this == CONCURRENT_JSON || this == OPEN_JSON;
    }

    /** Whether it runs in a JVM that has just started, so that small sizes pay for the start. */
    boolean startsCold() {
        return !Microbenchmarks.measure(this);
    }
}
