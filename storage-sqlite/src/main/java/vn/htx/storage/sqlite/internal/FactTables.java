package vn.htx.storage.sqlite.internal;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Subject;
import vn.htx.core.storage.StorageException;

/** The tables of a catalogue's fact types. */
final class FactTables {

    private static final String EXISTING = """
            SELECT t.name, c.name || ' ' || c.type || CASE WHEN c."notnull" THEN ' NOT NULL' ELSE '' END
            FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
            WHERE t.type = 'table'
            ORDER BY t.name, c.cid""";

    private final Map<String, FactType<?>> types;
    private final Map<String, FactTable<?>> tables = new ConcurrentHashMap<>();
    private final Map<String, String> whichTypes = new ConcurrentHashMap<>();
    private final Catalogue catalogue;

    FactTables(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.types = catalogue.factTypes().stream().collect(Collectors.toMap(FactType::name, Function.identity()));
    }

    private static <F extends Record> FactTable<F> table(FactType<F> type) {
        return new FactTable<>(type);
    }

    /** The types a subject has or ever had facts of: one statement looks into all tables about its kind. */
    List<FactType<?>> listTypes(Session session, Subject subject) {
        List<FactType<?>> asked = catalogue.factTypesOf(subject.kind());
        if (asked.size() < 2) {
            return asked;
        }
        Values values = new Values();
        asked.forEach(type -> values.all(subject.parts()));
        return session.first(
                        whichTypes.computeIfAbsent(subject.kind(), kind -> existing(asked)),
                        row -> held(row, asked),
                        values.array())
                .orElseThrow();
    }

    private static String existing(List<FactType<?>> types) {
        return types.stream()
                .map(type -> "EXISTS (SELECT 1 FROM " + Names.quoted(type.name()) + " WHERE "
                        + Names.equal(type.subjectColumns()) + ")")
                .collect(Collectors.joining(", ", "SELECT ", ""));
    }

    private static List<FactType<?>> held(ResultSet row, List<FactType<?>> asked) throws SQLException {
        List<FactType<?>> held = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (row.getBoolean(i + 1)) {
                held.add(asked.get(i));
            }
        }
        return held;
    }

    /** Makes, inside a transaction, the tables that the migrations did not make, and refuses those that do not fit. */
    static void complete(Session session, Catalogue catalogue) {
        missing(session, catalogue).forEach(type -> type.statements().forEach(session::run));
    }

    /** Makes empty tables, for this session only, where there are none, and refuses those that do not fit. */
    static void completeForReading(Session session, Catalogue catalogue) {
        missing(session, catalogue).forEach(type -> type.temporaryTables().forEach(session::run));
    }

    private static List<FactDdl> missing(Session session, Catalogue catalogue) {
        Map<String, List<String>> existing = existing(session);
        List<FactDdl> missing = new ArrayList<>();
        for (FactType<?> type : catalogue.factTypes()) {
            FactDdl ddl = new FactDdl(type);
            List<String> found = existing.get(type.name());
            if (found == null) {
                missing.add(ddl);
            } else {
                requireFitting(session.file(), type, ddl.columns(), found);
            }
        }
        return missing;
    }

    /** Whether every fact type has its table. */
    static boolean areComplete(Session session, Catalogue catalogue) {
        return missing(session, catalogue).isEmpty();
    }

    private static Map<String, List<String>> existing(Session session) {
        Function<Map.Entry<String, String>, String> table = Map.Entry::getKey;
        return session.listOnce(EXISTING, row -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.groupingBy(table, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static void requireFitting(Path file, FactType<?> type, List<String> wanted, List<String> found) {
        if (!wanted.equals(found)) {
            throw StorageException.newer("table " + type + " of " + file + " has the columns " + found
                    + " where the fact type has " + wanted
                    + "; it was written with another catalogue: open it with that one, or copy the register");
        }
    }

    @SuppressWarnings("unchecked") // a table is kept under the name of its own type
    <F extends Record> FactTable<F> get(FactType<F> type) {
        return (FactTable<F>) tables.computeIfAbsent(type.name(), name -> {
            FactType<?> known = types.get(name);
            if (known == null) {
                throw new IllegalArgumentException(
                        "fact type " + type + " is not in the catalogue this storage was opened with");
            }
            return table(known);
        });
    }
}
