package vn.htx.core.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.DocumentException.Problem;

/** A record as an object with one field for each component. */
final class RecordCodec implements Codec {

    private static final ClassValue<RecordCodec> CODECS = new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> type) {
            return new RecordCodec(type);
        }
    };

    private record Part(String name, Method accessor, Codec codec, boolean optional) {}

    private final Constructor<?> constructor;
    private final List<Part> parts;
    private final Set<String> names;

    private RecordCodec(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        this.parts = Arrays.stream(components).map(RecordCodec::part).toList();
        this.names = parts.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
        this.constructor = constructor(type, components);
    }

    static RecordCodec of(Class<?> type) {
        return CODECS.get(type);
    }

    private static Part part(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.trySetAccessible();
        boolean optional = component.getType() == Optional.class;
        return new Part(component.getName(), accessor, Codecs.of(component.getGenericType()), optional);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> found = type.getDeclaredConstructor(types);
            found.trySetAccessible();
            return found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no canonical constructor", e);
        }
    }

    @Override
    public Class<? extends Document> form() {
        return Fields.class;
    }

    @Override
    public Document write(Object value) {
        TreeMap<String, Document> fields = new TreeMap<>();
        for (Part part : parts) {
            Object component = Codecs.call(part.accessor(), value);
            if (component instanceof Optional<?> optional) {
                optional.ifPresent(
                        present -> fields.put(part.name(), part.codec().write(present)));
            } else {
                fields.put(part.name(), part.codec().write(component));
            }
        }
        return new Fields(fields);
    }

    @Override
    public Fields schema(Map<String, Document> definitions) {
        TreeMap<String, Document> properties = new TreeMap<>();
        parts.forEach(part -> properties.put(part.name(), part.codec().schema(definitions)));
        List<Document> required = parts.stream()
                .filter(part -> !part.optional())
                .<Document>map(part -> new Text(part.name()))
                .toList();
        return Codec.ofType("object")
                .with("properties", new Fields(properties))
                .with("required", new Items(required))
                .with("additionalProperties", new Flag(false));
    }

    @Override
    public @Nullable Object read(Document document, String path, List<Problem> problems) {
        if (!(document instanceof Fields fields)) {
            return Codec.refuse(path, "is not an object", problems);
        }
        int before = problems.size();
        refuseUnknown(fields, path, problems);
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Part part : parts) {
            arguments.add(readPart(part, fields.find(part.name()), inside(path, part.name()), problems));
        }
        return problems.size() == before ? construct(arguments, path, problems) : null;
    }

    /** The record of its components in order, null for one that is absent; paths of problems begin with the component. */
    @Nullable
    Object read(List<@Nullable Document> components, List<Problem> problems) {
        List<@Nullable Object> arguments = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            arguments.add(readPart(part, Optional.ofNullable(components.get(i)), part.name(), problems));
        }
        return problems.isEmpty() ? construct(arguments, "", problems) : null;
    }

    private void refuseUnknown(Fields fields, String path, List<Problem> problems) {
        if (names.containsAll(fields.values().keySet())) {
            return;
        }
        fields.values().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add(new Problem(
                        inside(path, name),
                        "is not a known field; known are "
                                + names.stream().sorted().collect(Collectors.joining(", ")))));
    }

    private static @Nullable Object readPart(
            Part part, Optional<Document> written, String path, List<Problem> problems) {
        if (part.optional()) {
            return written.map(document -> part.codec().read(document, path, problems));
        }
        return written.isPresent()
                ? part.codec().read(written.get(), path, problems)
                : Codec.refuse(path, "is missing", problems);
    }

    private @Nullable Object construct(List<@Nullable Object> arguments, String path, List<Problem> problems) {
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            return Codec.refuse(path, String.valueOf(e.getTargetException().getMessage()), problems);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot construct " + constructor.getDeclaringClass().getName(), e);
        }
    }

    static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
