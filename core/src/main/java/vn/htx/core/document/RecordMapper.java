package vn.htx.core.document;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.DocumentException.Problem;

/**
 * Maps records to documents and back by their components: the only mapping there is. Component types: text, whole
 * numbers, flags, dates, instants, enums (written in lower case with hyphens), value records with a
 * {@code parse}/{@code toString} round trip (written as text), records of a single {@code long} (written as whole
 * numbers), nested records, lists and optionals (left out when empty), and {@link Fields}, which stay as they are.
 *
 * <p>Thread-safe.
 */
public final class RecordMapper {

    private RecordMapper() {}

    /** The document of a record. */
    public static Fields write(Record value) {
        return (Fields) RecordCodec.of(value.getClass()).write(value);
    }

    /** The document of a value that can be a component of a record. */
    public static Document writeComponent(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        return Codecs.of(type).write(value);
    }

    /**
     * What kind of document components of a type are written as.
     *
     * @throws IllegalArgumentException if there is no document form for the type
     */
    public static Class<? extends Document> formOf(Type type) {
        return Codecs.of(type).form();
    }

    /**
     * The record written in a document.
     *
     * @param path where the document stands, for messages; may be empty
     * @throws DocumentException listing every field that is missing, unknown or unreadable
     */
    public static <R extends Record> R read(Class<R> type, Document document, String path) {
        List<Problem> problems = new ArrayList<>();
        Object value = RecordCodec.of(type).read(document, path, problems);
        if (!problems.isEmpty() || value == null) {
            throw new DocumentException(problems);
        }
        return type.cast(value);
    }

    /**
     * The record with these components, in their order; null stands for one that is absent.
     *
     * @param path what the record is called in messages
     * @throws DocumentException listing every component that is missing or unreadable
     */
    public static <R extends Record> R read(Class<R> type, List<@Nullable Document> components, String path) {
        List<Problem> problems = new ArrayList<>();
        Object value = RecordCodec.of(type).read(components, problems);
        if (!problems.isEmpty() || value == null) {
            throw new DocumentException(
                    problems.stream().map(problem -> problem.inside(path)).toList());
        }
        return type.cast(value);
    }

    /**
     * The JSON Schema of the documents of a record: what {@link #read} accepts as to form, though not the further checks of
     * the records themselves.
     *
     * @param definitions where the schemas of records inside are put, by their names
     */
    public static Fields schema(Class<? extends Record> type, Map<String, Document> definitions) {
        return RecordCodec.of(type).schema(definitions);
    }

    /** How a constant of an enum is written: in lower case with hyphens. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of an enum that is written so, if there is one. */
    public static <E extends Enum<E>> Optional<E> findConstant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> nameOf(constant).equals(name))
                .findFirst();
    }
}
