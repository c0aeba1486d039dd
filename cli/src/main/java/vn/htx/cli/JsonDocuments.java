package vn.htx.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.htx.core.document.Document;

/** Reads JSON that people write into documents; what JSON allows and documents do not is refused with its place. */
final class JsonDocuments {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonDocuments() {}

    static Document read(Path file) {
        try (var in = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(in)) {
            parser.nextToken();
            Document document = value(parser, file);
            if (parser.nextToken() != null) {
                throw mistake(file, parser.currentTokenLocation(), "something stands after the document");
            }
            return document;
        } catch (JsonProcessingException e) {
            throw mistake(file, e.getLocation(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UserMistake("cannot read " + file + ": " + Reason.of(e));
        }
    }

    private static Document value(JsonParser parser, Path file) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new UserMistake(file + " is empty");
        }
        return switch (token) {
            case START_OBJECT -> fields(parser, file);
            case START_ARRAY -> items(parser, file);
            case VALUE_STRING -> new Document.Text(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Document.Flag(parser.getBooleanValue());
            case VALUE_NUMBER_INT -> new Document.Whole(parser.getLongValue());
            case VALUE_NUMBER_FLOAT ->
                throw mistake(file, parser.currentTokenLocation(), "numbers are whole here; money is in đồng");
            default -> throw mistake(file, parser.currentTokenLocation(), "there is no null here; leave the field out");
        };
    }

    private static Document.Fields fields(JsonParser parser, Path file) throws IOException {
        TreeMap<String, Document> fields = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser, file));
        }
        return new Document.Fields(fields);
    }

    private static Document.Items items(JsonParser parser, Path file) throws IOException {
        List<Document> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, file));
        }
        return new Document.Items(items);
    }

    private static UserMistake mistake(Path file, JsonLocation location, String reason) {
        return new UserMistake(
                file + ", line " + location.getLineNr() + ", column " + location.getColumnNr() + ": " + reason);
    }
}
