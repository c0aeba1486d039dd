package vn.htx.storage.sqlite.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Tally;

/**
 * The tables that follow from a fact type: one for its facts, one for each tally, and a view of what is known now. The
 * numbered migrations make the same tables for the standard fact types; a host's own are made by this.
 */
final class FactDdl {

    private static final Set<String> TAKEN =
            Set.of("effective_from", "effective_until", "entry", "known_from", "known_until", "day", "balance");

    private final FactType<?> type;

    FactDdl(FactType<?> type) {
        this.type = type;
        type.columns().stream()
                .map(FactDdl::nameOf)
                .filter(TAKEN::contains)
                .findFirst()
                .ifPresent(taken -> {
                    throw new IllegalArgumentException("fact type " + type + " has a column " + taken
                            + "; every table of facts has one of its own: rename the component");
                });
    }

    private static String nameOf(Column column) {
        return Names.snake(column.name());
    }

    /** The statements that make the tables, in order. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        statements.add(factTable());
        type.lookups().stream()
                .filter(column -> !column.equals(type.keyColumns().get(0)))
                .forEach(column -> statements.add(index(column)));
        type.tallies().forEach(tally -> statements.add(tallyTable(tally)));
        statements.add(view());
        return statements;
    }

    /** The statements that make the tables for one session only, without what makes them fast or easy to read. */
    List<String> temporaryTables() {
        return Stream.concat(Stream.of(factTable()), type.tallies().stream().map(this::tallyTable))
                .map(sql -> sql.replaceFirst("CREATE", "CREATE TEMP"))
                .toList();
    }

    /** The columns of the table of facts as SQLite describes them: name, type, and {@code NOT NULL} where it is said. */
    List<String> columns() {
        List<String> columns = type.columns().stream()
                .map(column -> nameOf(column) + typed(column))
                .collect(Collectors.toList());
        columns.add("effective_from TEXT NOT NULL");
        columns.add("effective_until TEXT");
        columns.add("entry INTEGER NOT NULL");
        columns.add("known_from INTEGER NOT NULL");
        columns.add("known_until INTEGER");
        return columns;
    }

    private static String declared(Column column) {
        return Sql.name(nameOf(column)) + typed(column);
    }

    private static String typed(Column column) {
        return " " + sqlType(column) + (column.nullable() ? "" : " NOT NULL");
    }

    private static String sqlType(Column column) {
        return switch (column.kind()) {
            case TEXT, DATE -> "TEXT";
            case WHOLE, FLAG -> "INTEGER";
        };
    }

    private String factTable() {
        List<String> lines = new ArrayList<>();
        type.columns().forEach(column -> lines.add(declared(column) + flag(column)));
        lines.add("effective_from TEXT NOT NULL");
        lines.add("effective_until TEXT CHECK (effective_until > effective_from)");
        lines.add("entry INTEGER NOT NULL REFERENCES entry");
        lines.add("known_from INTEGER NOT NULL REFERENCES entry");
        lines.add("known_until INTEGER REFERENCES entry");
        lines.add("PRIMARY KEY (" + names(type.keyColumns()) + ", effective_from, known_from)");
        return table(type.name(), lines);
    }

    private static String flag(Column column) {
        return column.kind() == Column.Kind.FLAG ? " CHECK (" + Sql.name(nameOf(column)) + " IN (0, 1))" : "";
    }

    private String index(String column) {
        return "CREATE INDEX " + Sql.name(type.name() + "_" + Names.snake(column)) + " ON " + Sql.name(type.name())
                + " (" + names(List.of(column)) + ")";
    }

    private String tallyTable(Tally tally) {
        List<String> lines = new ArrayList<>();
        tally.by().forEach(column -> lines.add(declared(type.columns().get(type.position(column)))));
        lines.add("day TEXT NOT NULL");
        lines.add("balance INTEGER NOT NULL");
        lines.add("PRIMARY KEY (" + names(tally.by()) + ", day)");
        return table(TallyTable.nameOf(tally), lines);
    }

    private String view() {
        String own = names(type.columns().stream().map(Column::name).toList());
        return "CREATE VIEW " + Sql.name(type.name() + "_now") + " AS\nSELECT " + own
                + ", effective_from, effective_until, entry\nFROM " + Sql.name(type.name())
                + " WHERE known_until IS NULL";
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Names::snake).map(Sql::name).collect(Collectors.joining(", "));
    }

    private static String table(String name, List<String> lines) {
        return lines.stream()
                .collect(Collectors.joining(
                        ",\n    ", "CREATE TABLE " + Sql.name(name) + " (\n    ", "\n) STRICT, WITHOUT ROWID"));
    }
}
