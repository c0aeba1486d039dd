package vn.htx.storage.json.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import vn.htx.core.filing.Digests;

/**
 * A JSON object on one line whose last field, {@code sha256}, is the checksum of the line as it is without that field and
 * without its newline.
 */
final class CheckedLine {

    static final String CHECKSUM = "sha256";

    private static final byte[] BEFORE = (",\"" + CHECKSUM + "\":\"").getBytes(US_ASCII);
    private static final byte[] AFTER = "\"}".getBytes(US_ASCII);
    private static final int FIRST_SIZE = 1024;
    private static final int HEX_LENGTH = 64;
    private static final int TAIL_LENGTH = BEFORE.length + HEX_LENGTH + AFTER.length;

    private static final JsonFactory JSON = new JsonFactory();

    private CheckedLine() {}

    /** Writes the fields of an object. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Adds the line of an object that begins with its format. */
    static void write(Body body, ByteArrayOutputStream out) throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream(FIRST_SIZE);
        try (JsonGenerator json = JSON.createGenerator(object)) {
            json.writeStartObject();
            json.writeNumberField(Format.FIELD, Format.NUMBER);
            body.write(json);
            json.writeEndObject();
        }
        add(object.toByteArray(), out);
    }

    /** Adds an object, its checksum and a newline. */
    static void add(byte[] object, ByteArrayOutputStream out) {
        byte[] checksum = Digests.hex(Digests.sha256().digest(object)).getBytes(US_ASCII);
        out.write(object, 0, object.length - 1);
        out.writeBytes(BEFORE);
        out.writeBytes(checksum);
        out.writeBytes(AFTER);
        out.write('\n');
    }

    /** Whether a line ends with its checksum and the checksum is right. */
    static boolean isIntact(Line line) {
        int tail = line.from + line.length - TAIL_LENGTH;
        return line.length > TAIL_LENGTH
                && stands(BEFORE, line.buffer, tail)
                && stands(AFTER, line.buffer, line.from + line.length - AFTER.length)
                && stands(checksum(line, tail), line.buffer, tail + BEFORE.length);
    }

    private static byte[] checksum(Line line, int tail) {
        MessageDigest sha256 = Digests.sha256();
        sha256.update(line.buffer, line.from, tail - line.from);
        sha256.update((byte) '}');
        return Digests.hex(sha256.digest()).getBytes(US_ASCII);
    }

    private static boolean stands(byte[] wanted, byte[] buffer, int place) {
        return Arrays.equals(wanted, 0, wanted.length, buffer, place, place + wanted.length);
    }
}
