package vn.htx.core.document;

import java.nio.charset.StandardCharsets;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;

/**
 * The one way a document is written as bytes, so that equal documents have equal digests: JSON in UTF-8 as RFC 8785
 * (JSON Canonicalization Scheme) writes it, restricted to whole numbers and NFC text. No spaces, fields sorted by name,
 * only the escapes JSON demands.
 */
public final class CanonicalForm {

    /** How deep lists and objects may be nested. */
    static final int DEEPEST = 64;

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private CanonicalForm() {}

    /**
     * The canonical bytes.
     *
     * @throws IllegalArgumentException if the document is nested deeper than 64 levels
     */
    public static byte[] bytes(Document document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The canonical text.
     *
     * @throws IllegalArgumentException if the document is nested deeper than 64 levels
     */
    public static String text(Document document) {
        StringBuilder out = new StringBuilder(256);
        write(document, out, 0);
        return out.toString();
    }

    /**
     * Reads canonical text back, and nothing else: {@code text(parse(x))} is always {@code x}.
     *
     * @throws DocumentException if the text is not canonical, naming the first place where it differs
     */
    public static Document parse(String canonical) {
        return new CanonicalReader(canonical).read();
    }

    /**
     * Reads the canonical text of an object.
     *
     * @throws DocumentException if the text is not canonical or not an object
     */
    public static Fields parseFields(String canonical) {
        if (parse(canonical) instanceof Fields fields) {
            return fields;
        }
        throw CanonicalReader.problem("is not an object");
    }

    /**
     * The fields of an object whose canonical bytes are known to be sound, by a digest for instance. They are kept as bytes and
     * read when first asked for; if they are not canonical after all, asking throws a {@link DocumentException}.
     *
     * @param canonical the bytes, which nobody changes from now on
     */
    public static Fields parseFieldsLater(byte[] canonical) {
        return new Fields(FieldMap.later(canonical));
    }

    private static void write(Document document, StringBuilder out, int depth) {
        if (document instanceof Text text) {
            quote(text.value(), out);
        } else if (document instanceof Whole whole) {
            out.append(whole.value());
        } else if (document instanceof Flag flag) {
            out.append(flag.value());
        } else if (document instanceof Items items) {
            writeItems(items, out, deeper(depth));
        } else if (document instanceof Fields fields) {
            writeFields(fields, out, deeper(depth));
        }
    }

    private static int deeper(int depth) {
        if (depth == DEEPEST) {
            throw new IllegalArgumentException("a document cannot be nested deeper than " + DEEPEST + " levels");
        }
        return depth + 1;
    }

    private static void writeItems(Items items, StringBuilder out, int depth) {
        out.append('[');
        String separator = "";
        for (Document value : items.values()) {
            out.append(separator);
            write(value, out, depth);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeFields(Fields fields, StringBuilder out, int depth) {
        out.append('{');
        String separator = "";
        for (var field : fields.values().entrySet()) {
            out.append(separator);
            quote(field.getKey(), out);
            out.append(':');
            write(field.getValue(), out, depth);
            separator = ",";
        }
        out.append('}');
    }

    private static void quote(String value, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(value, written, i);
                escape(c, out);
                written = i + 1;
            }
        }
        out.append(value, written, value.length()).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }
}
