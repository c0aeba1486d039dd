package vn.htx.storage.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.storage.VaultRecord;

/**
 * A line of the vault: a person's record and the entry that wrote it.
 *
 * <p>No message of this class holds what it read, since that is personal data.
 */
record VaultLine(long sequence, VaultRecord record) {

    private static final String SEQUENCE = "sequence";
    private static final String MEMBER = "member";
    private static final String PERSON = "person";
    private static final String KEY_HASH = "keyHash";

    /** Adds the line to others. */
    void write(ByteArrayOutputStream out) throws IOException {
        CheckedLine.write(this::writeFields, out);
    }

    private void writeFields(JsonGenerator json) throws IOException {
        json.writeNumberField(SEQUENCE, sequence);
        json.writeStringField(MEMBER, record.member());
        json.writeFieldName(PERSON);
        json.writeRawValue(CanonicalForm.text(record.person()));
        if (record.keyHash().isPresent()) {
            json.writeStringField(KEY_HASH, record.keyHash().get());
        }
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if its checksum is wrong or it is not such a line
     */
    static VaultLine read(Line line) {
        if (!CheckedLine.isIntact(line)) {
            throw new IllegalArgumentException("its checksum is wrong");
        }
        try (JsonCursor in = new JsonCursor(line)) {
            return read(in);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("it is not a person's record");
        }
    }

    private static VaultLine read(JsonCursor in) throws IOException {
        in.beginObject();
        Format.require(in.whole(Format.FIELD));
        long sequence = in.whole(SEQUENCE);
        String member = in.text(MEMBER);
        in.field(PERSON);
        in.beginObject();
        Fields person = in.documentLater();
        Optional<String> keyHash = in.isNext(KEY_HASH) ? Optional.of(in.text(KEY_HASH)) : Optional.empty();
        in.end();
        return new VaultLine(sequence, new VaultRecord(member, person, keyHash));
    }
}
