package vn.htx.core.fact;

/**
 * A typed column of a fact type. Cells are {@code String} (also for dates, in ISO form), {@code Long} or {@code Boolean};
 * a nullable column may hold null.
 */
public record Column(String name, Kind kind, boolean nullable, boolean key) {

    /** What a column's cells hold. */
    public enum Kind {
        TEXT,
        WHOLE,
        FLAG,
        DATE
    }
}
