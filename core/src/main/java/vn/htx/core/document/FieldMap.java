package vn.htx.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in two arrays, sorted by name. A register in memory holds an object for every founder of every
 * cooperative; a tree would take three times the room. Fields known to be sound may stand as canonical bytes until somebody
 * asks for them, which most never do. Immutable.
 */
@SuppressWarnings("JdkObsolete") // what fields are given as and answered as is a SortedMap
final class FieldMap extends AbstractMap<String, Document> implements SortedMap<String, Document> {

    /** The fields as read, or their bytes. Two threads that ask at once may both read them, and read the same. */
    private Object held;

    private static final class Content {
        private final String[] names;
        private final Document[] values;

        private Content(String[] names, Document[] values) {
            this.names = names;
            this.values = values;
        }
    }

    private FieldMap(String[] names, Document[] values) {
        this.held = new Content(names, values);
    }

    private FieldMap(byte[] canonical) {
        this.held = canonical;
    }

    /** The fields that canonical bytes say. */
    static FieldMap later(byte[] canonical) {
        return new FieldMap(canonical);
    }

    private Content content() {
        Object now = held;
        if (now instanceof Content content) {
            return content;
        }
        Content read = read((byte[]) now);
        held = read;
        return read;
    }

    private static Content read(byte[] canonical) {
        SortedMap<String, Document> fields =
                CanonicalForm.parseFields(new String(canonical, UTF_8)).values();
        return ((FieldMap) fields).content();
    }

    private String[] names() {
        return content().names;
    }

    /** The same fields, by name. */
    static FieldMap of(SortedMap<String, Document> fields) {
        if (fields instanceof FieldMap already) {
            return already;
        }
        SortedMap<String, Document> byName = fields.comparator() == null ? fields : new TreeMap<>(Map.copyOf(fields));
        return new FieldMap(
                byName.keySet().toArray(String[]::new), byName.values().toArray(Document[]::new));
    }

    private int find(@Nullable Object name) {
        return name instanceof String text ? Arrays.binarySearch(names(), text) : -1;
    }

    @Override
    public int size() {
        return names().length;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name) >= 0;
    }

    @Override
    public @Nullable Document get(@Nullable Object name) {
        int place = find(name);
        return place < 0 ? null : content().values[place];
    }

    @Override
    public Set<Map.Entry<String, Document>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names().length;
            }

            @Override
            public Iterator<Map.Entry<String, Document>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Document>> {
        private final Content content = content();
        private int next;

        @Override
        public boolean hasNext() {
            return next < content.names.length;
        }

        @Override
        public Map.Entry<String, Document> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Document> entry = Map.entry(content.names[next], content.values[next]);
            next++;
            return entry;
        }
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, Document> subMap(String from, String to) {
        return part(place(from), place(to));
    }

    @Override
    public SortedMap<String, Document> headMap(String to) {
        return part(0, place(to));
    }

    @Override
    public SortedMap<String, Document> tailMap(String from) {
        return part(place(from), names().length);
    }

    private int place(String name) {
        int found = find(name);
        return found < 0 ? -found - 1 : found;
    }

    private FieldMap part(int from, int to) {
        return new FieldMap(Arrays.copyOfRange(names(), from, to), Arrays.copyOfRange(content().values, from, to));
    }

    @Override
    public String firstKey() {
        return names()[notEmpty()];
    }

    @Override
    public String lastKey() {
        return names()[names().length - 1 + notEmpty()];
    }

    private int notEmpty() {
        if (names().length == 0) {
            throw new NoSuchElementException("there are no fields");
        }
        return 0;
    }
}
