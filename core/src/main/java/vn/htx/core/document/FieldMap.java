package vn.htx.core.document;

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
 * cooperative; a tree would take three times the room. Immutable.
 */
@SuppressWarnings("JdkObsolete") // what fields are given as and answered as is a SortedMap
final class FieldMap extends AbstractMap<String, Document> implements SortedMap<String, Document> {

    private final String[] names;
    private final Document[] values;

    private FieldMap(String[] names, Document[] values) {
        this.names = names;
        this.values = values;
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
        return name instanceof String text ? Arrays.binarySearch(names, text) : -1;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name) >= 0;
    }

    @Override
    public @Nullable Document get(@Nullable Object name) {
        int place = find(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public Set<Map.Entry<String, Document>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Map.Entry<String, Document>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Document>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, Document> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Document> entry = Map.entry(names[next], values[next]);
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
        return part(place(from), names.length);
    }

    private int place(String name) {
        int found = find(name);
        return found < 0 ? -found - 1 : found;
    }

    private FieldMap part(int from, int to) {
        return new FieldMap(Arrays.copyOfRange(names, from, to), Arrays.copyOfRange(values, from, to));
    }

    @Override
    public String firstKey() {
        return names[notEmpty()];
    }

    @Override
    public String lastKey() {
        return names[names.length - 1 + notEmpty()];
    }

    private int notEmpty() {
        if (names.length == 0) {
            throw new NoSuchElementException("there are no fields");
        }
        return 0;
    }
}
