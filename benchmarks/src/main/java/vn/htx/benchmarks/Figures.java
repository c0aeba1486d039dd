package vn.htx.benchmarks;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.htx.core.register.View;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;

/** The question of {@link Row#STATISTICS}, as the register is asked it and as databases are. */
final class Figures {

    /** The day asked about: half of the nation's years lie before it. */
    static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    /** The same question in SQL; the day is bound six times. Nobody in the nation leaves, moves or ends. */
    static final String SQL = """
            SELECT seat.area, o.kind, substr(o.effective_from, 1, 4) AS founded, count(*)
            FROM membership m
            JOIN organization o ON o.organization = m.organization
            JOIN organization_seat seat ON seat.organization = m.organization
            WHERE m.known_until IS NULL AND o.known_until IS NULL AND seat.known_until IS NULL
              AND m.effective_from <= ? AND (m.effective_until IS NULL OR m.effective_until > ?)
              AND o.effective_from <= ? AND (o.effective_until IS NULL OR o.effective_until > ?)
              AND seat.effective_from <= ? AND (seat.effective_until IS NULL OR seat.effective_until > ?)
            GROUP BY 1, 2, 3
            """;

    private static final int DAYS_BOUND = 6;
    private static final StatisticsQuery QUERY = StatisticsQuery.stock(Measure.MEMBERSHIPS, DAY)
            .by(Dimension.PROVINCE, Dimension.KIND, Dimension.YEAR_FOUNDED);

    private Figures() {}

    static Map<List<String>, Long> of(View view) {
        Map<List<String>, Long> counts = new HashMap<>();
        view.count(QUERY).rows().forEach(row -> counts.put(row.group(), row.closing()));
        return counts;
    }

    /** No sum is kept of who is a member at least once. */
    static long distinctMembers(View view) {
        return view.count(StatisticsQuery.stock(Measure.DISTINCT_MEMBERS, DAY).by(Dimension.KIND)).rows().stream()
                .mapToLong(row -> row.closing())
                .sum();
    }

    static Map<List<String>, Long> of(PreparedStatement statement) throws SQLException {
        for (int i = 1; i <= DAYS_BOUND; i++) {
            statement.setString(i, DAY.toString());
        }
        Map<List<String>, Long> counts = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                counts.put(List.of(rows.getString(1), rows.getString(2), rows.getString(3)), rows.getLong(4));
            }
        }
        return counts;
    }
}
