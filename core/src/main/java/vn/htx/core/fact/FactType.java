package vn.htx.core.fact;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;
import vn.htx.core.document.RecordMapper;

/**
 * The description of one kind of fact: its name, its typed columns (from the components of its record), which columns
 * name its subject, which make its key, which are looked up, and which tallies are kept. SQL tables and JSON lines follow
 * from it, so that a new kind of fact touches no backend.
 *
 * <p>Of the facts with one key, at most one is effective on a day, by what is known at one moment. The key begins with
 * the subject's columns. Immutable.
 */
public final class FactType<F extends Record> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final String NOT_NESTED =
            "a fact's column holds text, a whole number, a flag or a date, nothing nested";
    private static final Map<Class<? extends Document>, Column.Kind> KINDS =
            Map.of(Text.class, Column.Kind.TEXT, Whole.class, Column.Kind.WHOLE, Flag.class, Column.Kind.FLAG);

    private final String name;
    private final Class<F> record;
    private final String subjectKind;
    private final List<String> subjectColumns;
    private final List<String> keyColumns;
    private final List<Column> columns;
    private final Map<String, Integer> positions;
    private final List<String> lookups;
    private final List<Tally> tallies;

    private FactType(Builder<F> builder) {
        this.name = builder.name;
        this.record = builder.record;
        this.subjectKind = builder.subjectKind;
        this.subjectColumns = List.copyOf(builder.subjectColumns);
        List<String> key = new ArrayList<>(subjectColumns);
        key.addAll(builder.furtherKey);
        this.keyColumns = List.copyOf(key);
        this.columns = Arrays.stream(record.getRecordComponents())
                .map(component -> column(component, key))
                .toList();
        this.positions = positions(columns);
        this.lookups = List.copyOf(builder.lookups);
        this.tallies = List.copyOf(builder.tallies);
        requireKnown(lookups);
        requireSoundKey();
        tallies.forEach(tally -> requireNeverEmpty(tally.by()));
    }

    private void requireSoundKey() {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name for facts: write lower-case letters, digits and _");
        }
        Subject.requireKind(subjectKind);
        requireNeverEmpty(keyColumns);
        if (subjectColumns.isEmpty() || new HashSet<>(keyColumns).size() < keyColumns.size()) {
            throw new IllegalArgumentException(
                    name + ": a key names a subject, and each column once; got " + keyColumns);
        }
        if (subjectColumns.stream()
                .anyMatch(column -> columns.get(position(column)).kind() != Column.Kind.TEXT)) {
            throw new IllegalArgumentException(
                    name + ": the columns of a subject hold ids, as text; got " + subjectColumns);
        }
    }

    private void requireNeverEmpty(List<String> names) {
        requireKnown(names);
        names.stream()
                .filter(column -> columns.get(position(column)).nullable())
                .findFirst()
                .ifPresent(optional -> {
                    throw new IllegalArgumentException(
                            name + ": " + optional + " is optional; columns of keys and tallies are not");
                });
    }

    /** Refuses cells that are no key, or no part of a key that names a subject. */
    void requireKey(List<?> cells, int least) {
        if (cells.size() < least || cells.size() > keyColumns.size()) {
            throw new IllegalArgumentException(cells + " is no key of " + name + ", which has " + keyColumns);
        }
    }

    /** Begins the description of a fact type kept in records of a class. */
    public static <F extends Record> Builder<F> describe(String name, Class<F> record) {
        return new Builder<>(name, record);
    }

    /** Gathers the description of a fact type. */
    public static final class Builder<F extends Record> {
        private final String name;
        private final Class<F> record;
        private String subjectKind = "";
        private List<String> subjectColumns = List.of();
        private List<String> furtherKey = List.of();
        private List<String> lookups = List.of();
        private final List<Tally> tallies = new ArrayList<>();

        private Builder(String name, Class<F> record) {
            this.name = name;
            this.record = record;
        }

        /** The kind of subject these facts are about, and the columns that hold its id, first to last. */
        public Builder<F> about(String kind, String... columns) {
            subjectKind = kind;
            subjectColumns = List.of(columns);
            return this;
        }

        /** Further columns of the key, for subjects that hold several facts of this type at a time. */
        public Builder<F> each(String... columns) {
            furtherKey = List.of(columns);
            return this;
        }

        /** Columns by which facts are looked up. */
        public Builder<F> lookup(String... columns) {
            lookups = List.of(columns);
            return this;
        }

        /** Keeps a tally grouped by these columns. */
        public Builder<F> tally(String... by) {
            tallies.add(new Tally(name, List.of(by), Optional.empty()));
            return this;
        }

        /** Keeps a tally grouped by these columns, of some groups only. */
        public Builder<F> tally(Tally.Only only, String... by) {
            tallies.add(new Tally(name, List.of(by), Optional.of(only)));
            return this;
        }

        /**
         * The finished description.
         *
         * @throws IllegalArgumentException if a column named is not a component of the record
         */
        public FactType<F> build() {
            return new FactType<>(this);
        }
    }

    private static Map<String, Integer> positions(List<Column> columns) {
        Map<String, Integer> positions = new HashMap<>();
        columns.forEach(column -> positions.put(column.name(), positions.size()));
        return Map.copyOf(positions);
    }

    private void requireKnown(List<String> names) {
        List<String> unknown =
                names.stream().filter(column -> !positions.containsKey(column)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(name + " has no column " + unknown);
        }
    }

    private static Column column(RecordComponent component, List<String> key) {
        boolean nullable = component.getType() == Optional.class;
        Type type = nullable
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
        return new Column(component.getName(), kind(type), nullable, key.contains(component.getName()));
    }

    private static Column.Kind kind(Type type) {
        if (type == LocalDate.class) {
            return Column.Kind.DATE;
        }
        Column.Kind kind = KINDS.get(RecordMapper.formOf(type));
        if (kind == null) {
            throw new IllegalArgumentException("a column cannot hold " + type.getTypeName() + ": " + NOT_NESTED);
        }
        return kind;
    }

    /** The name, in lower case with underscores: also the name of its table. */
    public String name() {
        return name;
    }

    /** The record that holds a fact's value. */
    public Class<F> recordClass() {
        return record;
    }

    /** The kind of subject. */
    public String subjectKind() {
        return subjectKind;
    }

    /** The columns that hold the subject's id. */
    public List<String> subjectColumns() {
        return subjectColumns;
    }

    /** The columns of the key: the subject's, then any further. */
    public List<String> keyColumns() {
        return keyColumns;
    }

    /** All columns, in the order of the record. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns facts are looked up by. */
    public List<String> lookups() {
        return lookups;
    }

    /** The tallies kept. */
    public List<Tally> tallies() {
        return tallies;
    }

    /** Where a column stands in {@link #cells}. */
    public int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException(name + " has no column " + column + "; it has " + positions.keySet());
        }
        return position;
    }

    /** The cells of a value, in the order of {@link #columns}. */
    public List<@Nullable Object> cells(F value) {
        Fields fields = RecordMapper.write(value);
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(fields.find(column.name()).map(FactType::cell).orElse(null));
        }
        return Collections.unmodifiableList(cells);
    }

    /** The value with these cells. */
    public F value(List<? extends @Nullable Object> cells) {
        @Nullable Document[] components = new @Nullable Document[columns.size()];
        for (int i = 0; i < components.length; i++) {
            Object cell = cells.get(i);
            components[i] = cell == null ? null : document(cell);
        }
        return RecordMapper.read(record, Arrays.asList(components), name);
    }

    /** The cell that stands for a component value: an id as text, đồng as a whole number, a date in ISO form. */
    public static Object cell(Object component) {
        if (component instanceof Long || component instanceof Boolean) {
            return component;
        }
        return cell(component instanceof Document document ? document : RecordMapper.writeComponent(component));
    }

    private static Object cell(Document document) {
        if (document instanceof Text text) {
            return text.value();
        } else if (document instanceof Whole whole) {
            return whole.value();
        } else if (document instanceof Flag flag) {
            return flag.value();
        }
        throw new IllegalArgumentException(NOT_NESTED);
    }

    /** The document of a cell. */
    public static Document document(Object cell) {
        if (cell instanceof Long whole) {
            return new Whole(whole);
        } else if (cell instanceof Boolean flag) {
            return new Flag(flag);
        }
        return new Text((String) cell);
    }

    /** The cells of the key of a value. */
    public List<Object> key(F value) {
        return keyOf(cells(value));
    }

    /** The cells of the key among these. */
    List<Object> keyOf(List<? extends @Nullable Object> cells) {
        return pick(keyColumns, cells);
    }

    /** The cells of some columns, none of them null. */
    public List<Object> pick(List<String> names, List<? extends @Nullable Object> cells) {
        List<Object> picked = new ArrayList<>(names.size());
        for (String column : names) {
            Object cell = cells.get(position(column));
            if (cell == null) {
                throw new IllegalArgumentException(name + "." + column + " is empty");
            }
            picked.add(cell);
        }
        return List.copyOf(picked);
    }

    /** The subject whose key cells (or the first of them) are given. */
    public Subject subjectOf(List<?> key) {
        String id = key.subList(0, subjectColumns.size()).stream()
                .map(Object::toString)
                .collect(Collectors.joining("/"));
        return new Subject(subjectKind, id);
    }

    /** The subject a value is about. */
    public Subject subject(F value) {
        return subjectOf(key(value));
    }

    @Override
    public String toString() {
        return name;
    }
}
