package vn.htx.storage.sqlite.internal;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.htx.core.fact.Tally;

/**
 * One tally: for each group, the balance from each day on which it may change. What comes last in time changes one row; what
 * is backdated changes every later row of its group.
 */
final class TallyTable {

    private final String insert;
    private final String shift;
    private final String onDay;
    private final String later;

    TallyTable(Tally tally) {
        String table = Names.quoted(nameOf(tally));
        String ofGroup = Names.equal(tally.by());
        this.onDay = "SELECT balance FROM " + table + " WHERE " + ofGroup + " AND day <= ? ORDER BY day DESC LIMIT 1";
        this.insert = "INSERT INTO " + table + " (" + Names.columns(tally.by()) + ", day, balance) VALUES ("
                + Names.places(tally.by().size() + 1) + ", coalesce((" + onDay + "), 0)) ON CONFLICT DO NOTHING";
        this.shift = "UPDATE " + table + " SET balance = balance + ? WHERE " + ofGroup + " AND day >= ?";
        this.later = "SELECT day, balance FROM " + table + " WHERE " + ofGroup + " AND day > ? ORDER BY day";
    }

    /** The name of a tally's table, such as {@code membership_tally_by_organization}. */
    static String nameOf(Tally tally) {
        return tally.factType() + "_tally_by_"
                + String.join("_", tally.by().stream().map(Names::snake).toList());
    }

    /** Adds to the balance of a group from a day on. */
    void shift(Session session, List<Object> group, LocalDate day, long by) {
        String from = Days.kept(day);
        session.change(insert, Values.of(group).and(from).all(group).and(from).array());
        session.change(shift, new Values().and(by).all(group).and(from).array());
    }

    long balance(Session session, List<Object> group, LocalDate day) {
        Object[] values = Values.of(group).and(Days.asked(day)).array();
        return session.first(onDay, row -> row.getLong(1), values).orElse(0L);
    }

    /** The balances of several groups on a day, by one statement. */
    List<Long> listBalances(Session session, List<List<Object>> groups, LocalDate day) {
        String sql =
                groups.stream().map(group -> "coalesce((" + onDay + "), 0)").collect(joining(", ", "SELECT ", ""));
        String asked = Days.asked(day);
        Values values = new Values();
        groups.forEach(group -> values.all(group).and(asked));
        return session.first(sql, row -> longs(row, groups.size()), values.array())
                .orElseThrow();
    }

    private static List<Long> longs(ResultSet row, int count) throws SQLException {
        List<Long> longs = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            longs.add(row.getLong(i));
        }
        return longs;
    }

    NavigableMap<LocalDate, Long> balances(Session session, List<Object> group, LocalDate from) {
        TreeMap<LocalDate, Long> balances = new TreeMap<>();
        balances.put(from, balance(session, group, from));
        Object[] values = Values.of(group).and(Days.asked(from)).array();
        session.list(later, row -> Map.entry(Cells.day(row, 1), row.getLong(2)), values).stream()
                .filter(change -> !balances.lastEntry().getValue().equals(change.getValue()))
                .forEach(change -> balances.put(change.getKey(), change.getValue()));
        return balances;
    }
}
