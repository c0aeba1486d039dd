package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
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
 * Where the seats of a stock lie on its day: a temporary table of the session, filled for the question with what the directory
 * says of each code and day of registration.
 */
final class StockPlaces {

    /** Makes the table, empty; no fact type can have a name that begins with an underscore. */
    static final String CREATE = """
            CREATE TEMP TABLE _place (area TEXT, registered TEXT, province TEXT, district TEXT, commune TEXT,
                inside INTEGER, PRIMARY KEY (area, registered)) WITHOUT ROWID""";

    static final Table<Record> PLACE = table(name("_place"));
    static final Field<String> AREA = field(name("_place", "area"), String.class);
    static final Field<String> REGISTERED = field(name("_place", "registered"), String.class);
    static final Field<Integer> INSIDE = field(name("_place", "inside"), Integer.class);

    private static final String EMPTY = "DELETE FROM _place";
    private static final String FILL = """
            INSERT INTO _place
            SELECT value ->> 'area', value ->> 'registered', value ->> 'province', value ->> 'district',
                value ->> 'commune', value ->> 'inside'
            FROM json_each(?)""";

    private static final Map<Dimension, AreaLevel> LEVELS = new EnumMap<>(Map.of(
            Dimension.PROVINCE, AreaLevel.PROVINCE,
            Dimension.DISTRICT, AreaLevel.DISTRICT,
            Dimension.COMMUNE, AreaLevel.COMMUNE));

    private final StockMoment moment;
    private final AreaDirectory areas;
    private final Optional<AreaCode> within;
    private final SortedSet<LocalDate> eras;
    private final Map<Seat, Fields> answers = new HashMap<>();

    /** A code and a day of registration. */
    private record Seat(AreaCode area, LocalDate registered) {}

    StockPlaces(StockMoment moment, AreaDirectory areas, Optional<AreaCode> within) {
        this.moment = moment;
        this.areas = areas;
        this.within = within;
        this.eras = areas.changeDays();
    }

    /** The unit of a seat, or null where no single one is known. */
    static Field<String> unit(Dimension level) {
        return field(name("_place", columnOf(level)), String.class);
    }

    private static String columnOf(Dimension level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** Fills the table with the places of all seats that count. */
    void fill(Session session) {
        Table<Record> seat = StockDimensions.SEAT;
        String seats = Sql.inlined(selectDistinct(
                        StockMoment.column(seat, "area", String.class),
                        StockMoment.column(seat, "effective_from", String.class))
                .from(seat)
                .where(moment.counts(seat)));
        List<Document> places =
                session.listOnce(seats, row -> place(new Seat(AreaCode.of(Cells.text(row, 1)), Cells.day(row, 2))));
        session.change(EMPTY);
        session.change(FILL, CanonicalForm.text(new Items(places)));
    }

    private Document place(Seat seat) {
        return answers.computeIfAbsent(new Seat(seat.area(), eraOf(seat.registered())), this::located)
                .with("area", seat.area().value())
                .with("registered", seat.registered().toString());
    }

    /** The first day of those on which the directory answers as it does on a day. */
    private LocalDate eraOf(LocalDate day) {
        SortedSet<LocalDate> turns = eras.headSet(day.plusDays(1));
        return turns.isEmpty() ? day : turns.last();
    }

    private Fields located(Seat seat) {
        TreeMap<String, Document> units = new TreeMap<>();
        LEVELS.forEach((dimension, level) -> areas.locate(seat.area(), seat.registered(), level, moment.day())
                .ifPresent(unit -> units.put(columnOf(dimension), new Document.Text(unit.value()))));
        boolean inside = within.map(area -> areas.isWithin(seat.area(), seat.registered(), area, moment.day()))
                .orElse(true);
        units.put("inside", new Document.Flag(inside));
        return new Fields(units);
    }
}
