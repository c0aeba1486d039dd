package vn.htx.storage.sqlite.internal;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Tally;
import vn.htx.core.storage.Reading.Flaw;

/**
 * Compares a tally with the facts it counts, some hundred keys at a time: by how much the balance changes from row to row, and
 * how many facts begin and end on that day.
 */
final class TallyCheck {

    private static final int PAGE = 200;

    private final FactType<?> type;
    private final Tally tally;
    private final String table;
    private final String facts;
    private final String counted;
    private final String first;
    private final String group;

    TallyCheck(FactType<?> type, Tally tally) {
        this.type = type;
        this.tally = tally;
        this.table = Names.quoted(TallyTable.nameOf(tally));
        this.facts = Names.quoted(type.name());
        this.counted = tally.only().map(TallyCheck::among).orElse("true");
        this.first = Names.column(tally.by().get(0));
        this.group = Names.columns(tally.by());
    }

    List<Flaw> flaws(Session session) {
        List<Flaw> flaws = new ArrayList<>();
        String from = "";
        if (type.keyColumns().get(0).equals(tally.by().get(0))) {
            for (Optional<String> end = pageEnd(session, from); end.isPresent(); end = pageEnd(session, from)) {
                flaws.addAll(compare(session, first + " > ? AND " + first + " <= ?", from, end.get()));
                from = end.get();
            }
            flaws.addAll(compare(session, first + " > ?", from));
        } else {
            flaws.addAll(compare(session, "true"));
        }
        return flaws.subList(0, Math.min(flaws.size(), DerivedCheck.MOST));
    }

    /** The first column of the last key of a page, unless the page is not full. */
    private Optional<String> pageEnd(Session session, String from) {
        String sql = "SELECT DISTINCT " + first + " FROM " + facts + " WHERE " + first + " > ? ORDER BY " + first
                + " LIMIT 1 OFFSET ?";
        return session.first(sql, row -> row.getString(1), from, PAGE - 1);
    }

    private List<Flaw> compare(Session session, String page, Object... bounds) {
        String sql = """
                SELECT %1$s, day, sum(change) FROM (
                    SELECT %1$s, effective_from AS day, 1 AS change FROM %2$s WHERE known_until IS NULL AND %6$s AND %3$s
                    UNION ALL
                    SELECT %1$s, effective_until, -1 FROM %2$s
                        WHERE known_until IS NULL AND effective_until IS NOT NULL AND %6$s AND %3$s
                    UNION ALL
                    SELECT %1$s, day, lag(balance, 1, 0) OVER (PARTITION BY %1$s ORDER BY day) - balance
                        FROM %4$s WHERE %3$s)
                GROUP BY %1$s, day HAVING sum(change) <> 0 LIMIT %5$d""".formatted(group, facts, page, table, DerivedCheck.MOST, counted);
        Values values = new Values();
        for (int part = 0; part < 3; part++) {
            values.all(List.of(bounds));
        }
        return session.list(sql, this::flaw, values.array());
    }

    private static String among(Tally.Only only) {
        return only.cells().stream()
                .map(DSL::inline)
                .map(Sql::inlined)
                .sorted()
                .collect(joining(", ", Names.column(only.column()) + " IN (", ")"));
    }

    private Flaw flaw(ResultSet row) throws SQLException {
        List<String> place = new ArrayList<>();
        for (int i = 1; i <= tally.by().size() + 1; i++) {
            place.add(row.getString(i));
        }
        return new Flaw(
                TallyTable.nameOf(tally) + " " + String.join(" ", place),
                "counts " + -row.getLong(tally.by().size() + 2) + " more than there are facts from this day on");
    }
}
