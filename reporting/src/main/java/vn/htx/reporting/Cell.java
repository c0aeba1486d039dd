package vn.htx.reporting;

/** What stands where a row meets a column: a figure, or words. */
public sealed interface Cell permits Figure, Cell.Words {
    /** A cell that states no number. */
    record Words(Label label) implements Cell {}
}
