package vn.htx.core.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;
import vn.htx.core.document.DocumentException.Problem;
import vn.htx.core.time.IsoDate;

/** Which codec writes which component type. */
final class Codecs {

    private static final ClassValue<Codec> BY_CLASS = new ClassValue<>() {
        @Override
        protected Codec computeValue(Class<?> type) {
            return simple(type);
        }
    };

    private Codecs() {}

    static Codec of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Codec inner = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? inner : list(generic, inner);
        }
        return BY_CLASS.get((Class<?>) type);
    }

    private static Codec simple(Class<?> raw) {
        if (raw == String.class) {
            return text(Codec.ofType("string").with("minLength", 1), String.class::cast);
        } else if (raw == boolean.class || raw == Boolean.class) {
            return flag();
        } else if (raw == long.class || raw == Long.class || raw == int.class || raw == Integer.class) {
            return number(raw);
        } else if (raw == LocalDate.class) {
            return text(Codec.ofType("string").with("format", "date"), IsoDate::parse);
        } else if (raw == Instant.class) {
            return text(Codec.ofType("string").with("format", "date-time"), text -> Instant.parse(text));
        } else if (raw.isEnum()) {
            return enumeration(raw);
        } else if (raw == Fields.class) {
            return asWritten();
        }
        return record(raw);
    }

    private static Codec record(Class<?> raw) {
        if (!raw.isRecord()) {
            throw new IllegalArgumentException("no document form for " + raw.getName());
        }
        if (isSingleLong(raw)) {
            return singleLong(raw);
        }
        return parser(raw)
                .<Codec>map(parse -> text(Codec.ofType("string").with("title", raw.getSimpleName()), parse))
                .orElseGet(() -> new LazyRecord(raw));
    }

    /** Looks its record up when first used, so that a record may hold records of its own type. */
    private record LazyRecord(Class<?> type) implements Codec {
        @Override
        public Class<? extends Document> form() {
            return Document.Fields.class;
        }

        @Override
        public Document write(Object value) {
            return RecordCodec.of(type).write(value);
        }

        @Override
        public Fields schema(Map<String, Document> definitions) {
            String name = type.getSimpleName();
            if (!definitions.containsKey(name)) {
                definitions.put(name, Fields.empty()); // a record may hold records of its own type
                definitions.put(name, RecordCodec.of(type).schema(definitions));
            }
            return Fields.empty().with("$ref", "#/$defs/" + name);
        }

        @Override
        public @Nullable Object read(Document document, String path, List<Problem> problems) {
            return RecordCodec.of(type).read(document, path, problems);
        }
    }

    private static boolean isSingleLong(Class<?> raw) {
        RecordComponent[] components = raw.getRecordComponents();
        return components.length == 1 && components[0].getType() == long.class;
    }

    private static Optional<Function<String, Object>> parser(Class<?> raw) {
        try {
            Method parse = raw.getMethod("parse", String.class);
            parse.trySetAccessible();
            return Optional.of(text -> call(parse, null, text));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Codec singleLong(Class<?> raw) {
        RecordCodec codec = RecordCodec.of(raw);
        String name = raw.getRecordComponents()[0].getName();
        return new Codec() {
            @Override
            public Class<? extends Document> form() {
                return Whole.class;
            }

            @Override
            public Document write(Object value) {
                return ((Document.Fields) codec.write(value)).find(name).orElseThrow();
            }

            @Override
            public Fields schema(Map<String, Document> definitions) {
                return Codec.ofType("integer").with("title", raw.getSimpleName());
            }

            @Override
            public @Nullable Object read(Document document, String path, List<Problem> problems) {
                return document instanceof Whole
                        ? codec.read(Document.Fields.empty().with(name, document), path, problems)
                        : Codec.refuse(path, "is not a whole number", problems);
            }
        };
    }

    private static Codec text(Fields schema, Function<String, Object> parse) {
        return new Codec() {
            @Override
            public Class<? extends Document> form() {
                return Text.class;
            }

            @Override
            public Document write(Object value) {
                return new Text(value.toString());
            }

            @Override
            public Fields schema(Map<String, Document> definitions) {
                return schema;
            }

            @Override
            public @Nullable Object read(Document document, String path, List<Problem> problems) {
                if (!(document instanceof Text text)) {
                    return Codec.refuse(path, "is not text", problems);
                }
                try {
                    return parse.apply(text.value());
                } catch (DateTimeParseException e) {
                    return Codec.refuse(path, "is not a date or time in ISO form, such as 2025-05-31", problems);
                } catch (IllegalArgumentException e) {
                    return Codec.refuse(path, String.valueOf(e.getMessage()), problems);
                }
            }
        };
    }

    private static Codec flag() {
        return new Codec() {
            @Override
            public Class<? extends Document> form() {
                return Flag.class;
            }

            @Override
            public Document write(Object value) {
                return new Flag((Boolean) value);
            }

            @Override
            public Fields schema(Map<String, Document> definitions) {
                return Codec.ofType("boolean");
            }

            @Override
            public @Nullable Object read(Document document, String path, List<Problem> problems) {
                return document instanceof Flag flag
                        ? (Object) flag.value()
                        : Codec.refuse(path, "is neither true nor false", problems);
            }
        };
    }

    private static Codec number(Class<?> raw) {
        boolean small = raw == int.class || raw == Integer.class;
        return new Codec() {
            @Override
            public Class<? extends Document> form() {
                return Whole.class;
            }

            @Override
            public Document write(Object value) {
                return new Whole(((Number) value).longValue());
            }

            @Override
            public Fields schema(Map<String, Document> definitions) {
                return Codec.ofType("integer");
            }

            @Override
            public @Nullable Object read(Document document, String path, List<Problem> problems) {
                if (!(document instanceof Whole whole)) {
                    return Codec.refuse(path, "is not a whole number", problems);
                }
                if (small && whole.value() != (int) whole.value()) {
                    return Codec.refuse(path, "is out of range", problems);
                }
                return small ? (Object) (int) whole.value() : (Object) whole.value();
            }
        };
    }

    /** Fields whose form their reader knows, kept as they are. */
    private static Codec asWritten() {
        return new Codec() {
            @Override
            public Class<? extends Document> form() {
                return Fields.class;
            }

            @Override
            public Document write(Object value) {
                return (Fields) value;
            }

            @Override
            public Fields schema(Map<String, Document> definitions) {
                return Codec.ofType("object");
            }

            @Override
            public @Nullable Object read(Document document, String path, List<Problem> problems) {
                return document instanceof Fields ? document : Codec.refuse(path, "is not an object", problems);
            }
        };
    }

    private static Codec enumeration(Class<?> raw) {
        Map<Object, Document> names = new LinkedHashMap<>();
        Map<Document, Object> constants = new LinkedHashMap<>();
        for (Object constant : raw.getEnumConstants()) {
            Text name = new Text(RecordMapper.nameOf((Enum<?>) constant));
            names.put(constant, name);
            constants.put(name, constant);
        }
        return new Codec() {
            @Override
            public Class<? extends Document> form() {
                return Text.class;
            }

            @Override
            public Document write(Object value) {
                return Objects.requireNonNull(names.get(value), "a constant of the enum");
            }

            @Override
            public Fields schema(Map<String, Document> definitions) {
                return Codec.ofType("string").with("enum", new Items(List.copyOf(constants.keySet())));
            }

            @Override
            public @Nullable Object read(Document document, String path, List<Problem> problems) {
                Object constant = constants.get(document);
                if (constant != null) {
                    return constant;
                }
                String known = constants.keySet().stream()
                        .map(name -> ((Text) name).value())
                        .collect(Collectors.joining(", "));
                return Codec.refuse(path, "is not one of " + known, problems);
            }
        };
    }

    private static Codec list(ParameterizedType type, Codec inner) {
        if (type.getRawType() != List.class) {
            throw new IllegalArgumentException("no document form for " + type);
        }
        return new Codec() {
            @Override
            public Class<? extends Document> form() {
                return Items.class;
            }

            @Override
            public Document write(Object value) {
                return new Items(((List<?>) value).stream().map(inner::write).toList());
            }

            @Override
            public Fields schema(Map<String, Document> definitions) {
                return Codec.ofType("array").with("items", inner.schema(definitions));
            }

            @Override
            public @Nullable Object read(Document document, String path, List<Problem> problems) {
                if (!(document instanceof Items items)) {
                    return Codec.refuse(path, "is not a list", problems);
                }
                List<@Nullable Object> values = new ArrayList<>();
                for (Document item : items.values()) {
                    values.add(inner.read(item, path + "[" + values.size() + "]", problems));
                }
                return values;
            }
        };
    }

    static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(method + " failed", e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " must be public in an exported package", e);
        }
    }
}
