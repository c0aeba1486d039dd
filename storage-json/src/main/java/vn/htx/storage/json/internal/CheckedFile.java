package vn.htx.storage.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file that is one checked line. */
final class CheckedFile {

    private static final JsonFactory JSON = new JsonFactory();

    private CheckedFile() {}

    /** Writes the fields of the line. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** The bytes of such a file. */
    static byte[] bytes(Body body) throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(object)) {
            json.writeStartObject();
            json.writeNumberField(JournalFields.FORMAT, Format.NUMBER);
            body.write(json);
            json.writeEndObject();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        CheckedLine.add(object.toByteArray(), line);
        return line.toByteArray();
    }

    /** The first line, whatever it is. */
    static Line read(Path file) throws IOException {
        return new LineReader(new ByteArrayInputStream(Files.readAllBytes(file)))
                .next()
                .orElseThrow(() -> new IllegalArgumentException("the file is empty"));
    }

    /** The line, its checksum found right, opened and read up to its format. */
    static JsonCursor open(Path file) throws IOException {
        Line line = read(file);
        if (!line.complete || line.end() != Files.size(file) || !CheckedLine.isIntact(line)) {
            throw new IllegalArgumentException("the checksum is wrong");
        }
        JsonCursor in = new JsonCursor(line);
        in.beginObject();
        Format.require(in.whole(JournalFields.FORMAT));
        return in;
    }
}
