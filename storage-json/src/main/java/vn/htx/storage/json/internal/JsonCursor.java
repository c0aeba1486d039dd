package vn.htx.storage.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.Document.Fields;

/**
 * Reads a line whose fields stand in a fixed order, and refuses whatever else it meets: a missing, repeated or unknown
 * field is one that does not stand where it should.
 */
final class JsonCursor implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final DocumentReader documents;
    private final TextPool texts;
    private @Nullable String peeked;

    /** A cursor that shares no texts. */
    JsonCursor(Line line) throws IOException {
        this(line, TextPool.none());
    }

    /** A cursor that shares texts with those read before. */
    JsonCursor(Line line, TextPool texts) throws IOException {
        this.parser = JSON.createParser(line.buffer, line.from, line.length);
        this.texts = texts;
        this.documents = new DocumentReader(line, parser, texts);
    }

    /** Reads one item of a list, whose first token was read. */
    interface Item<T> {
        T read() throws IOException;
    }

    void beginObject() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw expected("an object");
        }
    }

    void endObject() throws IOException {
        if (peeked != null || parser.nextToken() != JsonToken.END_OBJECT) {
            throw expected("no further field");
        }
    }

    /** The checksum, which was verified before, and then the end of the line. */
    void end() throws IOException {
        text(CheckedLine.CHECKSUM);
        endObject();
        if (parser.nextToken() != null) {
            throw expected("nothing further");
        }
    }

    void field(String name) throws IOException {
        if (!isNext(name)) {
            throw expected("the field " + name);
        }
        peeked = null;
    }

    boolean isNext(String name) throws IOException {
        if (peeked == null) {
            peeked = parser.nextFieldName();
        }
        return name.equals(peeked);
    }

    /** The name of the next field, whatever it is; empty at the end of the object. */
    Optional<String> anyField() throws IOException {
        return Optional.ofNullable(parser.nextFieldName());
    }

    String text(String name) throws IOException {
        field(name);
        return text();
    }

    String text() throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw expected("text");
        }
        return texts.share(parser.getText());
    }

    long whole(String name) throws IOException {
        field(name);
        return whole();
    }

    long whole() throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw expected("a whole number");
        }
        return parser.getLongValue();
    }

    boolean flag() throws IOException {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw expected("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    <T> List<T> objects(String name, Item<T> item) throws IOException {
        return list(name, JsonToken.START_OBJECT, item);
    }

    <T> List<T> texts(String name, Item<T> item) throws IOException {
        return list(name, JsonToken.VALUE_STRING, item);
    }

    private <T> List<T> list(String name, JsonToken first, Item<T> item) throws IOException {
        field(name);
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw expected("a list");
        }
        List<T> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != first) {
                throw expected("another item of " + name);
            }
            items.add(item.read());
        }
        return items;
    }

    /** The text that is the item just begun. */
    String item() throws IOException {
        return parser.getText();
    }

    /** The object that was just begun, as a document. */
    Fields document() throws IOException {
        return documents.fields();
    }

    /** The object that was just begun, as a document that is read when it is asked for. */
    Fields documentLater() throws IOException {
        return documents.later();
    }

    /** Where the brace that was just read stands, counted in bytes from the line's first. */
    int place() {
        return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    }

    private IllegalArgumentException expected(String what) {
        return new IllegalArgumentException("expected " + what + " at byte " + place());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
