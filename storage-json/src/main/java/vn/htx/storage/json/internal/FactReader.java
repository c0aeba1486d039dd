package vn.htx.storage.json.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.storage.StorageException;
import vn.htx.core.time.EffectivePeriod;

/** Reads facts by the descriptions of their types. Not thread-safe. */
final class FactReader {

    private static final int MANY_PERIODS = 4096;

    private final Map<String, FactType<?>> types = new HashMap<>();
    private final Map<String, EffectivePeriod> periods = new HashMap<>();

    FactReader(Catalogue catalogue) {
        catalogue.factTypes().forEach(type -> types.put(type.name(), type));
    }

    /** A fact that becomes known, whose brace was read. */
    Fact<?> opened(JsonCursor in) throws IOException {
        Fact<?> fact = begun(in);
        in.endObject();
        return fact;
    }

    /** A fact known until now that an entry takes back. */
    KnownFact<?> closed(JsonCursor in, long entry) throws IOException {
        Fact<?> fact = begun(in);
        long knownFrom = in.whole(JournalFields.KNOWN_FROM);
        in.endObject();
        if (knownFrom < 1 || knownFrom >= entry) {
            throw new IllegalArgumentException("entry " + entry + " cannot take back what is known from " + knownFrom);
        }
        return new KnownFact<>(fact, knownFrom, OptionalLong.empty());
    }

    private Fact<?> begun(JsonCursor in) throws IOException {
        FactType<?> type = type(in.text(JournalFields.FACT));
        in.field(JournalFields.CELLS);
        List<@Nullable Object> cells = cells(type, in);
        EffectivePeriod period = period(in.text(JournalFields.PERIOD));
        return new Fact<>(type, cells, period, in.whole(JournalFields.ASSERTED_BY));
    }

    /** The facts of one entry, and those of many, are true for one period, which is kept once. */
    private EffectivePeriod period(String text) {
        if (periods.size() >= MANY_PERIODS) {
            periods.clear();
        }
        return periods.computeIfAbsent(text, EffectivePeriod::parse);
    }

    private FactType<?> type(String name) {
        FactType<?> type = types.get(name);
        if (type == null) {
            throw StorageException.newer(
                    "the register holds facts of the type '" + name
                            + "', which the catalogue it is opened with does not know; open it with the catalogue that wrote it");
        }
        return type;
    }

    private static List<@Nullable Object> cells(FactType<?> type, JsonCursor in) throws IOException {
        List<Column> columns = type.columns();
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        in.beginObject();
        for (Optional<String> name = in.anyField(); name.isPresent(); name = in.anyField()) {
            int position = type.position(name.get());
            if (cells[position] != null) {
                throw new IllegalArgumentException(type + "." + name.get() + " stands twice");
            }
            cells[position] = cell(columns.get(position), in);
        }
        requireComplete(type, cells);
        return Arrays.asList(cells);
    }

    private static Object cell(Column column, JsonCursor in) throws IOException {
        return switch (column.kind()) {
            case TEXT, DATE -> in.text();
            case WHOLE -> in.whole();
            case FLAG -> in.flag();
        };
    }

    private static void requireComplete(FactType<?> type, @Nullable Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            Column column = type.columns().get(i);
            if (cells[i] == null && !column.nullable()) {
                throw new IllegalArgumentException(type + "." + column.name() + " is missing");
            }
        }
    }
}
