package vn.htx.storage.sqlite.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.htx.core.statistics.RollupAnswer;
import vn.htx.core.statistics.RollupCell;
import vn.htx.core.statistics.RollupCell.Part;
import vn.htx.core.statistics.RollupSums;
import vn.htx.core.storage.Reading.Flaw;

/**
 * The sums kept: by how much each cell changes on which day, and what it comes to at the beginning of years. Of a year in
 * which something changes the beginning is kept, and that of the year after: so a stock is the nearest beginning of a year and
 * the changes between, and what is filed for an earlier day changes one day and a row for each later year.
 */
final class RollupTable {

    private static final String DIRECTORY = "SELECT directory FROM rollup";
    private static final String NAME_DIRECTORY = "INSERT INTO rollup (place, directory) VALUES (1, ?)";
    private static final String FORGET = "DELETE FROM rollup";
    private static final String EMPTY =
            "DELETE FROM rollup_balance; DELETE FROM rollup_year; DELETE FROM rollup_day; DELETE FROM rollup_cell";

    private static final String FIND_CELL = "SELECT cell FROM rollup_cell"
            + " WHERE place = ? AND kind = ? AND founded = ? AND sector = ? AND participation = ?";
    private static final String ADD_CELL =
            "INSERT INTO rollup_cell (place, kind, founded, sector, participation) VALUES (?, ?, ?, ?, ?)";
    private static final String CHANGE_DAY = "INSERT INTO rollup_day (day, cell, change) VALUES (?, ?, ?)"
            + " ON CONFLICT (day, cell) DO UPDATE SET change = change + excluded.change";
    private static final String CHANGE_LATER_YEARS = "INSERT INTO rollup_balance (year, cell, balance)"
            + " SELECT year, ?, ? FROM rollup_year WHERE year > ?"
            + " ON CONFLICT (year, cell) DO UPDATE SET balance = balance + excluded.balance";

    private static final String YEARS = "SELECT year FROM rollup_year ORDER BY year";
    private static final String YEARS_OF_DAYS = "SELECT DISTINCT CAST(substr(day, 1, 4) AS INTEGER) FROM rollup_day";
    private static final String YEARS_OF_BALANCES = "SELECT DISTINCT year FROM rollup_balance";
    private static final String ADD_YEAR = "INSERT INTO rollup_year (year) VALUES (?)";
    private static final String CARRY_OVER = """
            INSERT INTO rollup_balance (year, cell, balance)
            SELECT ?, cell, sum(change)
            FROM (SELECT cell, balance AS change FROM rollup_balance WHERE year = ?
                UNION ALL SELECT cell, change FROM rollup_day WHERE day >= ? AND day < ?)
            GROUP BY cell HAVING sum(change) <> 0""";

    private static final String SUMS = """
            SELECT %s, sum(s.change)
            FROM (SELECT cell, sum(change) AS change
                FROM (SELECT cell, balance AS change FROM rollup_balance WHERE year = ?
                    UNION ALL SELECT cell, %s FROM rollup_day WHERE day >= ? AND day < ?)
                GROUP BY cell) AS s
            JOIN rollup_cell AS c ON c.cell = s.cell
            WHERE c.participation %s ''
            GROUP BY %s""";

    private static final String CELLS = "SELECT cell, place, kind, founded, sector, participation FROM rollup_cell";
    private static final String ALL_DAYS = "SELECT cell, day, change FROM rollup_day WHERE change <> 0";
    private static final String WRONG_BALANCES = """
            SELECT cell, sum(change) AS difference
            FROM (SELECT cell, balance AS change FROM rollup_balance WHERE year = ?
                UNION ALL SELECT cell, -balance FROM rollup_balance WHERE year = ?
                UNION ALL SELECT cell, -change FROM rollup_day WHERE day >= ? AND day < ?)
            GROUP BY cell HAVING sum(change) <> 0 LIMIT ?""";

    private static final int BEFORE_ALL = -1;
    private static final int MIDDLE_MONTH = 6;

    /** Does something with what a cell changes by on a day. */
    interface DayReader {
        void read(RollupCell cell, LocalDate day, long change);
    }

    /** The fingerprint of the directory the sums are by; empty if none are kept. */
    Optional<String> directory(Session session) {
        return session.first(DIRECTORY, row -> row.getString(1));
    }

    /** Says that the sums are no longer kept. */
    void forget(Session session) {
        session.change(FORGET);
    }

    /** Begins sums anew, by a directory. */
    void begin(Session session, String directory) {
        forget(session);
        session.run(EMPTY);
        session.change(NAME_DIRECTORY, directory);
    }

    /** Adds what changes. */
    void add(Session session, RollupSums sums) {
        carryOver(session, yearsOf(sums));
        sums.changes().forEach((cell, days) -> {
            long id = idOf(session, cell);
            days.forEach((day, change) -> {
                session.change(CHANGE_DAY, Days.kept(day), id, change);
                session.change(CHANGE_LATER_YEARS, id, change, day.getYear());
            });
        });
    }

    /** Adds what changes, to be followed by {@link #carryOver(Session)} when all is added. */
    void addDays(Session session, RollupSums sums) {
        sums.changes().forEach((cell, days) -> {
            long id = idOf(session, cell);
            days.forEach((day, change) -> session.change(CHANGE_DAY, Days.kept(day), id, change));
        });
    }

    /** Makes the balances of all years. */
    void carryOver(Session session) {
        NavigableSet<Integer> years = new TreeSet<>();
        session.list(YEARS_OF_DAYS, row -> row.getInt(1)).forEach(year -> years.addAll(List.of(year, year + 1)));
        carryOver(session, years);
    }

    private static NavigableSet<Integer> yearsOf(RollupSums sums) {
        NavigableSet<Integer> years = new TreeSet<>();
        sums.changes()
                .values()
                .forEach(days -> days.keySet().forEach(day -> years.addAll(List.of(day.getYear(), day.getYear() + 1))));
        return years;
    }

    private static NavigableSet<Integer> years(Session session) {
        return new TreeSet<>(session.list(YEARS, row -> row.getInt(1)));
    }

    /** Makes the balances of those of some years that have none yet. */
    private static void carryOver(Session session, NavigableSet<Integer> wanted) {
        NavigableSet<Integer> years = years(session);
        wanted.removeAll(years);
        for (int year : wanted) {
            Integer before = years.lower(year);
            session.change(ADD_YEAR, year);
            years.add(year);
            if (before != null) {
                session.change(CARRY_OVER, year, before, firstDay(before), firstDay(year));
            }
        }
    }

    private static String firstDay(int year) {
        return Days.asked(LocalDate.of(year, 1, 1));
    }

    private static long idOf(Session session, RollupCell cell) {
        Object[] parts = cell.parts().toArray();
        return session.first(FIND_CELL, row -> row.getLong(1), parts).orElseGet(() -> {
            session.change(ADD_CELL, parts);
            return session.first(FIND_CELL, row -> row.getLong(1), parts).orElseThrow();
        });
    }

    /** Adds to an answer what the cells come to on a day. */
    void count(Session session, LocalDate day, RollupAnswer answer) {
        NavigableSet<Integer> years = years(session);
        Integer before = years.floor(day.getYear());
        if (before == null) {
            return; // nothing changed so early
        }
        LocalDate next = day.plusDays(1);
        Integer after = years.higher(day.getYear());
        List<Part> parts = List.copyOf(answer.parts());
        boolean backwards = after != null && before == day.getYear() && day.getMonthValue() > MIDDLE_MONTH;
        if (backwards) {
            read(session, parts, answer, "-change", after, Days.asked(next), firstDay(after));
        } else {
            read(session, parts, answer, "change", before, firstDay(before), Days.asked(next));
        }
    }

    private static void read(
            Session session,
            List<Part> parts,
            RollupAnswer answer,
            String change,
            int year,
            String from,
            String until) {
        String columns =
                parts.isEmpty() ? "''" : parts.stream().map(RollupTable::column).collect(Collectors.joining(", "));
        String sql = SUMS.formatted(columns, change, answer.ofMembers() ? "<>" : "=", columns);
        session.each(sql, row -> read(row, parts, answer), year, from, until);
    }

    /** Goes through all changes of cells, day by day. */
    void eachDay(Session session, DayReader reader) {
        Map<Long, RollupCell> cells = cells(session);
        session.each(ALL_DAYS, row -> {
            RollupCell cell = cells.getOrDefault(row.getLong(1), unknown(row.getLong(1)));
            reader.read(cell, LocalDate.parse(row.getString(2)), row.getLong(3));
        });
    }

    private static Map<Long, RollupCell> cells(Session session) {
        Map<Long, RollupCell> cells = new HashMap<>();
        session.each(
                CELLS,
                row -> cells.put(
                        row.getLong(1),
                        new RollupCell(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))));
        return cells;
    }

    private static RollupCell unknown(long cell) {
        return new RollupCell("unknown cell " + cell, "", "", "", RollupCell.ITSELF);
    }

    /** Where the beginning of a year is not the beginning of that before and the changes between. */
    List<Flaw> wrongBalances(Session session) {
        List<Flaw> flaws = new ArrayList<>();
        NavigableSet<Integer> years = years(session);
        NavigableSet<Integer> missing = new TreeSet<>(session.list(YEARS_OF_DAYS, row -> row.getInt(1)));
        session.list(YEARS_OF_BALANCES, row -> row.getInt(1)).forEach(missing::add);
        missing.removeAll(years);
        missing.forEach(year -> flaws.add(new Flaw("rollup_year " + year, "is missing")));
        int before = BEFORE_ALL;
        for (int year : years) {
            String since = before == BEFORE_ALL ? "" : firstDay(before);
            flaws.addAll(session.list(
                    WRONG_BALANCES,
                    row -> new Flaw(
                            "rollup_balance " + year + " cell " + row.getLong(1),
                            "is " + row.getLong(2) + " more than the year before and its changes come to"),
                    year,
                    before,
                    since,
                    firstDay(year),
                    DerivedCheck.MOST));
            before = year;
        }
        return flaws;
    }

    private static String column(Part part) {
        return "c." + part.name().toLowerCase(Locale.ROOT);
    }

    private static void read(ResultSet row, List<Part> parts, RollupAnswer answer) throws SQLException {
        Map<Part, String> values = new EnumMap<>(Part.class);
        for (Part part : parts) {
            values.put(part, row.getString(values.size() + 1));
        }
        answer.add(values, row.getLong(Math.max(1, parts.size()) + 1));
    }
}
