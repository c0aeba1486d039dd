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
 * The sums kept: by how much each cell changes on which day, and what it comes to at the beginning of quarters. Of a quarter
 * in which something changes the beginning is kept, and that of the quarter after: so a stock is the nearest beginning and half
 * a quarter of changes at most, and what is filed for an earlier day changes one day and a row for each later beginning.
 */
final class RollupTable {

    private static final String DIRECTORY = "SELECT directory FROM rollup";
    private static final String NAME_DIRECTORY = "INSERT INTO rollup (place, directory) VALUES (1, ?)";
    private static final String FORGET = "DELETE FROM rollup";
    private static final String EMPTY =
            "DELETE FROM rollup_balance; DELETE FROM rollup_beginning; DELETE FROM rollup_day; DELETE FROM rollup_cell";

    private static final String FIND_CELL = "SELECT cell FROM rollup_cell"
            + " WHERE place = ? AND kind = ? AND founded = ? AND sector = ? AND participation = ?";
    private static final String ADD_CELL =
            "INSERT INTO rollup_cell (place, kind, founded, sector, participation) VALUES (?, ?, ?, ?, ?)";
    private static final String CHANGE_DAY = "INSERT INTO rollup_day (day, cell, change) VALUES (?, ?, ?)"
            + " ON CONFLICT (day, cell) DO UPDATE SET change = change + excluded.change";
    private static final String CHANGE_LATER = "INSERT INTO rollup_balance (day, cell, balance)"
            + " SELECT day, ?, ? FROM rollup_beginning WHERE day > ?"
            + " ON CONFLICT (day, cell) DO UPDATE SET balance = balance + excluded.balance";

    private static final String IS_BEGINNING = "SELECT 1 FROM rollup_beginning WHERE day = ?";
    private static final String BEGINNINGS = "SELECT day FROM rollup_beginning";
    private static final String DAYS = "SELECT DISTINCT day FROM rollup_day";
    private static final String DAYS_OF_BALANCES = "SELECT DISTINCT day FROM rollup_balance";
    private static final String ADD_BEGINNING = "INSERT INTO rollup_beginning (day) VALUES (?)";
    private static final String CARRY_OVER = """
            INSERT INTO rollup_balance (day, cell, balance)
            SELECT ?, cell, sum(change)
            FROM (SELECT cell, balance AS change FROM rollup_balance WHERE day = ?
                UNION ALL SELECT cell, change FROM rollup_day WHERE day >= ? AND day < ?)
            GROUP BY cell HAVING sum(change) <> 0""";

    private static final String SUMS = """
            SELECT %s, s.change
            FROM (SELECT cell, balance AS change FROM rollup_balance WHERE day = ?
                UNION ALL SELECT cell, %s FROM rollup_day WHERE day >= ? AND day < ?) AS s
            JOIN rollup_cell AS c ON c.cell = s.cell
            WHERE c.participation %s ''""";

    private static final String CELLS = "SELECT cell, place, kind, founded, sector, participation FROM rollup_cell";
    private static final String ALL_DAYS = "SELECT cell, day, change FROM rollup_day WHERE change <> 0";
    private static final String WRONG_BALANCES = """
            SELECT cell, sum(change) AS difference
            FROM (SELECT cell, balance AS change FROM rollup_balance WHERE day = ?
                UNION ALL SELECT cell, -balance FROM rollup_balance WHERE day = ?
                UNION ALL SELECT cell, change FROM rollup_day WHERE day >= ? AND day < ?)
            GROUP BY cell HAVING sum(change) <> 0 LIMIT ?""";

    private static final String BEFORE_ALL = "";
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int HALF_A_QUARTER = 45;
    private static final int LAST_YEAR = 9999;

    /** Does something with what a cell changes by on a day. */
    interface DayReader {
        void read(RollupCell cell, LocalDate day, long change);
    }

    /** The fingerprint of the directory the sums are by; empty if none are kept. */
    Optional<String> directory(Session session) {
        return session.first(DIRECTORY, row -> Cells.text(row, 1));
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
        carryOver(session, beginningsAround(sums));
        sums.changes().forEach((cell, days) -> {
            long id = idOf(session, cell);
            days.forEach((day, change) -> {
                session.change(CHANGE_DAY, Days.kept(day), id, change);
                session.change(CHANGE_LATER, id, change, Days.kept(day));
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

    /** Makes the balances of all quarters. */
    void carryOver(Session session) {
        NavigableSet<String> wanted = new TreeSet<>();
        session.list(DAYS, row -> Cells.day(row, 1)).forEach(day -> wanted.addAll(around(day)));
        carryOver(session, wanted);
    }

    private static NavigableSet<String> beginningsAround(RollupSums sums) {
        NavigableSet<String> beginnings = new TreeSet<>();
        sums.changes().values().forEach(days -> days.keySet().forEach(day -> beginnings.addAll(around(day))));
        return beginnings;
    }

    /** The beginning of a day's quarter and of the one after. */
    private static List<String> around(LocalDate day) {
        LocalDate beginning = day.withDayOfMonth(1)
                .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        return List.of(Days.asked(beginning), Days.asked(beginning.plusMonths(MONTHS_OF_A_QUARTER)));
    }

    private static NavigableSet<String> beginnings(Session session) {
        return new TreeSet<>(session.list(BEGINNINGS, row -> Cells.text(row, 1)));
    }

    /** Makes the balances of those of some quarters that have none yet. */
    private static void carryOver(Session session, NavigableSet<String> wanted) {
        wanted.removeIf(day -> session.first(IS_BEGINNING, row -> true, day).isPresent());
        if (wanted.isEmpty()) {
            return; // as mostly
        }
        NavigableSet<String> beginnings = beginnings(session);
        for (String beginning : wanted) {
            String before = beginnings.lower(beginning);
            session.change(ADD_BEGINNING, beginning);
            beginnings.add(beginning);
            if (before != null) {
                session.change(CARRY_OVER, beginning, before, before, beginning);
            }
        }
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
        NavigableSet<String> beginnings = beginnings(session);
        String before = beginnings.floor(Days.asked(day));
        if (before == null) {
            return; // nothing changed so early
        }
        String next = Days.asked(day.plusDays(1));
        String after = beginnings.higher(Days.asked(day));
        List<Part> parts = List.copyOf(answer.parts());
        if (after != null && isNear(day, after)) {
            read(session, parts, answer, "-change", after, next, after);
        } else {
            read(session, parts, answer, "change", before, before, next);
        }
    }

    private static boolean isNear(LocalDate day, String later) {
        return day.getYear() <= LAST_YEAR && later.compareTo(Days.asked(day.plusDays(HALF_A_QUARTER))) <= 0;
    }

    private static void read(
            Session session,
            List<Part> parts,
            RollupAnswer answer,
            String change,
            String beginning,
            String from,
            String until) {
        String columns =
                parts.isEmpty() ? "''" : parts.stream().map(RollupTable::column).collect(Collectors.joining(", "));
        String sql = SUMS.formatted(columns, change, answer.ofMembers() ? "<>" : "=");
        session.each(sql, row -> read(row, parts, answer), beginning, from, until);
    }

    /** Goes through all changes of cells, day by day. */
    void eachDay(Session session, DayReader reader) {
        Map<Long, RollupCell> cells = cells(session);
        session.each(ALL_DAYS, row -> {
            RollupCell cell = cells.getOrDefault(row.getLong(1), unknown(row.getLong(1)));
            reader.read(cell, Cells.day(row, 2), row.getLong(3));
        });
    }

    private static Map<Long, RollupCell> cells(Session session) {
        Map<Long, RollupCell> cells = new HashMap<>();
        session.each(
                CELLS,
                row -> cells.put(
                        row.getLong(1),
                        new RollupCell(
                                Cells.text(row, 2),
                                Cells.text(row, 3),
                                Cells.text(row, 4),
                                Cells.text(row, 5),
                                Cells.text(row, 6))));
        return cells;
    }

    private static RollupCell unknown(long cell) {
        return new RollupCell("unknown cell " + cell, "", "", "", RollupCell.ITSELF);
    }

    /** Where the beginning of a quarter is not the beginning before and the changes between. */
    List<Flaw> wrongBalances(Session session) {
        List<Flaw> flaws = new ArrayList<>();
        NavigableSet<String> beginnings = beginnings(session);
        NavigableSet<String> missing = new TreeSet<>(session.list(DAYS_OF_BALANCES, row -> Cells.text(row, 1)));
        session.list(DAYS, row -> Cells.day(row, 1)).forEach(day -> missing.addAll(around(day)));
        missing.removeAll(beginnings);
        missing.forEach(day -> flaws.add(new Flaw("rollup_beginning " + day, "is missing")));
        String before = BEFORE_ALL;
        for (String beginning : beginnings) {
            flaws.addAll(session.list(
                    WRONG_BALANCES,
                    row -> new Flaw(
                            "rollup_balance " + beginning + " cell " + row.getLong(1),
                            "is " + -row.getLong(2) + " more than the beginning before and the changes since come to"),
                    before,
                    beginning,
                    before,
                    beginning,
                    DerivedCheck.MOST));
            before = beginning;
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
