package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Items;
import vn.htx.core.statistics.Dimension;

/**
 * Where the seats of a stock lie on its day. The directory is asked once for each code and day of registration; its answers
 * are handed to SQLite as one JSON text, which SQL reads as a table.
 */
record StockPlaces(StockMoment moment, AreaDirectory areas, Optional<AreaCode> within) {

    static final Table<Record> PLACE = table(name("place"));
    static final Field<String> AREA = field(name("place", "area"), String.class);
    static final Field<String> REGISTERED = field(name("place", "registered"), String.class);
    static final Field<Integer> INSIDE = field(name("place", "inside"), Integer.class);

    private static final Map<Dimension, AreaLevel> LEVELS = new TreeMap<>(Map.of(
            Dimension.PROVINCE, AreaLevel.PROVINCE,
            Dimension.DISTRICT, AreaLevel.DISTRICT,
            Dimension.COMMUNE, AreaLevel.COMMUNE));

    /** The unit of a seat, or null where no single one is known. */
    static Field<String> unit(Dimension level) {
        return field(name("place", columnOf(level)), String.class);
    }

    private static String columnOf(Dimension level) {
        return level.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The table of places, as SQL reads it from the bound text. */
    static CommonTableExpression<?> expression() {
        return name("place")
                .as(select(
                                part("area"),
                                part("registered"),
                                part("province"),
                                part("district"),
                                part("commune"),
                                part("inside"))
                        .from(table("json_each({0})", param("places", String.class))));
    }

    private static Field<Object> part(String column) {
        return field("json_extract(value, {0})", Object.class, org.jooq.impl.DSL.inline("$." + column))
                .as(column);
    }

    /** The text to be bound. */
    String text(Session session) {
        Table<Record> seat = StockDimensions.SEAT;
        String sql = Sql.text(selectDistinct(
                        StockMoment.column(seat, "area", String.class),
                        StockMoment.column(seat, "effective_from", String.class))
                .from(seat)
                .where(moment.counts(seat)));
        List<Document> places =
                session.listOnce(sql, row -> place(row.getString(1), LocalDate.parse(row.getString(2))));
        return CanonicalForm.text(new Items(places));
    }

    private Document place(String code, LocalDate registered) {
        AreaCode area = AreaCode.of(code);
        TreeMap<String, Document> place = new TreeMap<>();
        place.put("area", new Document.Text(code));
        place.put("registered", new Document.Text(registered.toString()));
        LEVELS.forEach((dimension, level) -> areas.locate(area, registered, level, moment.day())
                .ifPresent(unit -> place.put(columnOf(dimension), new Document.Text(unit.value()))));
        boolean inside = within.map(asked -> areas.isWithin(area, registered, asked, moment.day()))
                .orElse(true);
        place.put("inside", new Document.Flag(inside));
        return new Fields(place);
    }
}
