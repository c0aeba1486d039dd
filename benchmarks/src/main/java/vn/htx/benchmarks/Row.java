package vn.htx.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.htx.benchmarks.Target.Measure;

/** The rows of the table: each a piece of work, what it is held against, and what it must reach. */
enum Row {
    BULK(
            "bulk-admission",
            "Bulk admission into SQLite: entries, facts, vault, sums, rules run",
            "membership",
            List.of(Target.ratio(Row.HTX, Row.RAW, 1 / 0.6), Target.ratio(Row.HTX, Row.HIBERNATE, 1))),
    FILING_SQLITE(
            "one-filing-sqlite",
            "One filing with its rules into SQLite, durable",
            "filing",
            List.of(Target.ratio(Row.HTX, Row.RAW, 3), Target.ratio(Row.HTX, Row.HIBERNATE, 1))),
    FILING_JSON(
            "one-filing-json",
            "One filing with its rules into JSON, durable",
            "filing",
            List.of(Target.ratio(Row.HTX, Row.RAW, 2.5))),
    CONCURRENT_JSON(
            "concurrent-filings-json",
            "Filings of sixteen concurrent filers into JSON, durable",
            "filing",
            List.of(Target.ratio("sixteen", "one", 0.25))),
    CONCURRENT_SQLITE(
            "concurrent-filings-sqlite",
            "Filings of sixteen concurrent filers into SQLite, durable",
            "filing",
            List.of()),
    ORGANIZATION(
            "organization-by-id",
            "An organization by its id, as of a day",
            "lookup",
            List.of(Target.ratio(Row.HTX, Row.RAW, 2), Target.ratio(Row.HTX, Row.HIBERNATE, 1))),
    MEMBER(
            "member-by-identity-number",
            "A member and its memberships by identity number",
            "lookup",
            List.of(Target.ratio(Row.HTX, Row.RAW, 2), Target.ratio(Row.HTX, Row.HIBERNATE, 1))),
    STATISTICS(
            "statistics",
            "Memberships of a day by province, kind and year, known now",
            "answer",
            List.of(
                    Target.ratio(Row.HTX, "scan", 0.01),
                    Target.ratio(Row.HTX, "duckdb", 1),
                    Target.ratio(Row.HTX, Row.HIBERNATE, 1))),
    STATISTICS_LONG(
            "statistics-the-long-way",
            "Figures no sum is kept of: distinct members by kind; memberships by province, kind and year of older knowledge",
            "answer",
            List.of()),
    OPEN_JSON("open-json", "Opening a JSON register", "membership", List.of(Target.ratio(Row.HTX, "parse", 2))),
    COLD_START(
            "cold-start",
            "Cold start of an embedded SQLite register: a new JVM to its first answer",
            "start",
            List.of(new Target(Row.HTX, Row.RAW, Measure.SECONDS_MORE, 0.7), Target.ratio(Row.HTX, Row.HIBERNATE, 1))),
    SWEEP(
            "compliance-sweep",
            "Compliance sweep: every rule on every organization",
            "membership",
            List.of(Target.withinHeap())),
    EXPORT("export", "Export: a copy into an empty register", "membership", List.of(Target.withinHeap())),
    VERIFY("verify", "Verification: chain and facts rebuilt", "membership", List.of(Target.withinHeap()));

    static final String HTX = "htx";
    static final String RAW = "raw";
    static final String HIBERNATE = "hibernate";

    private final String id;
    private final String title;
    private final String unit;
    private final List<Target> targets;

    Row(String id, String title, String unit, List<Target> targets) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.targets = targets;
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

    List<Target> targets() {
        return targets;
    }

    boolean inJson() {
        return this == FILING_JSON || this == CONCURRENT_JSON || this == OPEN_JSON;
    }

    /** Whether it runs in a JVM that has just started, so that small sizes pay for the start. */
    boolean startsCold() {
        return this == BULK || ordinal() >= OPEN_JSON.ordinal();
    }
}
