package vn.htx.storage.json.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file that is one checked line. */
final class CheckedFile {

    private CheckedFile() {}

    /** The bytes of such a file. */
    static byte[] bytes(CheckedLine.Body body) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        CheckedLine.write(body, line);
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
        Format.require(in.whole(Format.FIELD));
        return in;
    }
}
