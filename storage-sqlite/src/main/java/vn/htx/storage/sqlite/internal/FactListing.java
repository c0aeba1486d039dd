package vn.htx.storage.sqlite.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.time.EffectivePeriod;

/**
 * Lists the facts of one type. Queries of one shape share one text; what differs between them is bound. The conditions and
 * the values bound to them stand in the same order.
 */
final class FactListing<F extends Record> {

    private static final String NOW = "known_until IS NULL";

    private final FactType<F> type;
    private final FactText columns;
    private final Map<Shape, String> texts = new ConcurrentHashMap<>();

    /** All of a query that decides its text. */
    private record Shape(
            List<String> where, boolean overlapping, boolean ending, boolean paged, Class<? extends Knowledge> known) {}

    FactListing(FactType<F> type) {
        this.type = type;
        this.columns = new FactText(type);
    }

    List<KnownFact<F>> list(Session session, FactQuery<F> query, Knowledge knowledge) {
        if (!query.where().entrySet().stream().allMatch(wanted -> fits(wanted.getKey(), wanted.getValue()))) {
            return List.of();
        }
        String sql = texts.computeIfAbsent(shape(query, knowledge), this::text);
        return session.list(sql, this::fact, values(query, knowledge).array());
    }

    /** SQLite would find the text 5 when asked for the number 5; facts do not. */
    private boolean fits(String column, Object value) {
        return switch (type.columns().get(type.position(column)).kind()) {
            case TEXT, DATE -> value instanceof String;
            case WHOLE -> value instanceof Long;
            case FLAG -> value instanceof Boolean;
        };
    }

    private static Shape shape(FactQuery<?> query, Knowledge knowledge) {
        return new Shape(
                List.copyOf(query.where().keySet()),
                query.overlapping().isPresent(),
                query.overlapping().flatMap(EffectivePeriod::end).isPresent(),
                query.after().isPresent(),
                knowledge.getClass());
    }

    private String text(Shape shape) {
        List<String> conditions = new ArrayList<>();
        if (!shape.where().isEmpty()) {
            conditions.add(Names.equal(shape.where()));
        }
        if (shape.overlapping()) {
            conditions.add("(effective_until IS NULL OR effective_until > ?)");
        }
        if (shape.ending()) {
            conditions.add("effective_from < ?");
        }
        conditions.add(known(shape.known()));
        if (shape.paged()) {
            conditions.add("(" + columns.order() + ") > (" + Names.places(columns.orderSize()) + ")");
        }
        return "SELECT " + columns.all() + " FROM " + columns.table() + " WHERE " + String.join(" AND ", conditions)
                + " ORDER BY " + columns.order() + " LIMIT ?";
    }

    /** The text of a query for the facts known now that meet a condition, by an index that the planner would not choose. */
    String textNow(String index, String condition) {
        return "SELECT " + columns.all() + " FROM " + columns.table() + " INDEXED BY " + Names.quoted(index) + " WHERE "
                + condition + " AND " + NOW + " ORDER BY " + columns.order();
    }

    /** The facts such a query finds. */
    List<Fact<F>> listNow(Session session, String text, Object... values) {
        return session.list(text, row -> fact(row).fact(), values);
    }

    private static String known(Class<? extends Knowledge> knowledge) {
        if (knowledge == Knowledge.Now.class) {
            return NOW;
        }
        return knowledge == Knowledge.At.class
                ? "known_from <= ? AND (known_until IS NULL OR known_until > ?)"
                : "true";
    }

    private static Values values(FactQuery<?> query, Knowledge knowledge) {
        Values values = Values.of(query.where().values());
        query.overlapping().ifPresent(period -> {
            values.and(Days.asked(period.from()));
            period.end().map(Days::asked).ifPresent(values::and);
        });
        if (knowledge instanceof Knowledge.At at) {
            values.and(at.sequence()).and(at.sequence());
        }
        query.after()
                .ifPresent(place ->
                        values.all(place.key()).and(Days.asked(place.from())).and(place.knownFrom()));
        return values.and(query.limit());
    }

    private KnownFact<F> fact(ResultSet row) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>(type.columns().size());
        for (Column column : type.columns()) {
            cells.add(cell(row, cells.size() + 1, column));
        }
        int next = cells.size() + 1;
        EffectivePeriod period = EffectivePeriod.of(
                Cells.day(row, next), Cells.findDay(row, next + 1).orElse(null));
        Fact<F> fact = new Fact<>(type, cells, period, row.getLong(next + 2));
        return new KnownFact<>(fact, row.getLong(next + 3), knownUntil(row, next + 4));
    }

    private static OptionalLong knownUntil(ResultSet row, int position) throws SQLException {
        long until = row.getLong(position);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(until);
    }

    private static @Nullable Object cell(ResultSet row, int position, Column column) throws SQLException {
        Object cell = cell(row, position, column.kind());
        if (cell == null && !column.nullable()) {
            throw new IllegalArgumentException("column " + column.name() + " is empty");
        }
        return cell;
    }

    private static @Nullable Object cell(ResultSet row, int position, Column.Kind kind) throws SQLException {
        if (kind == Column.Kind.TEXT || kind == Column.Kind.DATE) {
            return row.getString(position);
        }
        long whole = row.getLong(position);
        if (row.wasNull()) {
            return null;
        }
        return kind == Column.Kind.FLAG ? (Object) (whole != 0) : (Object) whole;
    }
}
