package vn.htx.core.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A piece of writing that every backend can keep and every reader can understand: text, whole numbers, flags, lists and
 * named fields. There is no null and no fraction: what is absent is left out, and money is whole đồng.
 */
public sealed interface Document {

    /** Text in Unicode NFC. */
    record Text(String value) implements Document {
        public Text {
            if (!isAscii(value)) {
                value = Normalizer.normalize(value, Normalizer.Form.NFC);
                requireWellFormed(value);
            }
        }

        /** ASCII is well-formed and in NFC as it is; most text is codes, days and names of fields. */
        private static boolean isAscii(String value) {
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) >= 0x80) {
                    return false;
                }
            }
            return true;
        }

        private static void requireWellFormed(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (pair) {
                    i++;
                } else if (Character.isSurrogate(c)) {
                    throw new IllegalArgumentException("text holds half of a surrogate pair at index " + i);
                }
            }
        }
    }

    /** A whole number. */
    record Whole(long value) implements Document {}

    /** Yes or no. */
    record Flag(boolean value) implements Document {}

    /** Documents in the order written. */
    record Items(List<Document> values) implements Document {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Named documents, kept sorted by name. */
    record Fields(SortedMap<String, Document> values) implements Document {
        public Fields {
            if (!(values instanceof FieldMap)) {
                values = FieldMap.of(values);
                values.entrySet().forEach(field -> requireName(field.getKey()));
            }
        }

        private static void requireName(String name) {
            if (!new Text(name).value().equals(name)) {
                throw new IllegalArgumentException("field name '" + name + "' is not in Unicode NFC");
            }
        }

        /** No fields yet. */
        public static Fields empty() {
            return new Fields(new TreeMap<>());
        }

        /** These fields and one more; a field of the same name is replaced. */
        public Fields with(String name, Document value) {
            TreeMap<String, Document> copy = new TreeMap<>(values);
            copy.put(name, value);
            return new Fields(copy);
        }

        /** These fields and one more of text. */
        public Fields with(String name, String text) {
            return with(name, new Text(text));
        }

        /** These fields and one more of a whole number. */
        public Fields with(String name, long whole) {
            return with(name, new Whole(whole));
        }

        /** These fields without one. */
        public Fields without(String name) {
            TreeMap<String, Document> copy = new TreeMap<>(values);
            copy.remove(name);
            return new Fields(copy);
        }

        /** The field of this name, if it was written. */
        public Optional<Document> find(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /**
         * The text of a field.
         *
         * @throws DocumentException if the field is absent or is not text
         */
        public String text(String name) {
            return require(name, Text.class).value();
        }

        /**
         * The whole number of a field.
         *
         * @throws DocumentException if the field is absent or is not a whole number
         */
        public long whole(String name) {
            return require(name, Whole.class).value();
        }

        /**
         * The fields inside a field.
         *
         * @throws DocumentException if the field is absent or does not hold fields
         */
        public Fields fields(String name) {
            return require(name, Fields.class);
        }

        private <D extends Document> D require(String name, Class<D> kind) {
            Document value = values.get(name);
            if (!kind.isInstance(value)) {
                throw new DocumentException(List.of(new DocumentException.Problem(
                        name, value == null ? "is missing" : "is not " + describe(kind))));
            }
            return kind.cast(value);
        }
    }

    /** What a kind of document is called in a message. */
    static String describe(Class<? extends Document> kind) {
        return Map.of(
                        Text.class, "text",
                        Whole.class, "a whole number",
                        Flag.class, "true or false",
                        Items.class, "a list",
                        Fields.class, "an object")
                .getOrDefault(kind, "a document");
    }
}
