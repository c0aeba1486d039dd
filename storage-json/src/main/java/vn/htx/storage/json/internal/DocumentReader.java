package vn.htx.storage.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;

/**
 * Reads documents, in which fields may stand in any order and each stands once. Objects inside are kept as the bytes they
 * stand in: the line's checksum vouches for them, and most are never asked for.
 */
final class DocumentReader {

    private static final Flag YES = new Flag(true);
    private static final Flag NO = new Flag(false);

    private final Line line;
    private final JsonParser parser;
    private final TextPool texts;

    DocumentReader(Line line, JsonParser parser, TextPool texts) {
        this.line = line;
        this.parser = parser;
        this.texts = texts;
    }

    /** The object that was just begun. */
    Fields fields() throws IOException {
        TreeMap<String, Document> fields = new TreeMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                throw new IllegalArgumentException("the field " + name + " stands twice");
            }
        }
        return new Fields(fields);
    }

    /** The object that was just begun, to be read when it is asked for. */
    Fields later() throws IOException {
        int begin = place();
        parser.skipChildren();
        return CanonicalForm.parseFieldsLater(
                Arrays.copyOfRange(line.buffer, line.from + begin, line.from + place() + 1));
    }

    /** Where the brace that was just read stands, counted in bytes from the line's first. */
    private int place() {
        return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    }

    private Document value() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Text(texts.share(parser.getText()));
            case VALUE_NUMBER_INT -> new Whole(parser.getLongValue());
            case VALUE_TRUE -> YES;
            case VALUE_FALSE -> NO;
            case START_OBJECT -> later();
            case START_ARRAY -> items();
            default -> throw new IllegalArgumentException("a document has no place for " + parser.currentToken());
        };
    }

    private Items items() throws IOException {
        List<Document> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Items(items);
    }
}
