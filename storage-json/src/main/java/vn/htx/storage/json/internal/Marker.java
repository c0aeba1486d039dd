package vn.htx.storage.json.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import vn.htx.core.storage.StorageException;

/**
 * The file {@code htx.json} that makes a folder a register: its format, its backend, and when it was made.
 */
record Marker(Instant created) {

    private static final String BACKEND = "backend";
    private static final String JSON = "json";
    private static final String CREATED = "created";

    void write(Layout layout) throws IOException {
        byte[] content = CheckedFile.bytes(json -> {
            json.writeStringField(BACKEND, JSON);
            json.writeStringField(CREATED, created.toString());
        });
        DurableFiles.write(layout.marker(), content, DurableFiles.Access.USUAL);
    }

    /**
     * Reads the marker.
     *
     * @throws StorageException if it is foreign, was written by a newer htx, or is damaged
     */
    static Marker read(Layout layout) throws IOException {
        Path file = layout.marker();
        requireOurs(file);
        try (JsonCursor in = CheckedFile.open(file)) {
            in.text(BACKEND);
            Marker marker = new Marker(Instant.parse(in.text(CREATED)));
            in.end();
            return marker;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw StorageException.corrupt(file + " is damaged: " + e.getMessage() + "; restore it from a copy");
        }
    }

    /** The first two fields are looked at before the checksum, which a newer format may form otherwise. */
    private static void requireOurs(Path file) throws IOException {
        try (JsonCursor in = new JsonCursor(CheckedFile.read(file))) {
            in.beginObject();
            Format.require(in.whole(Format.FIELD), file.toString());
            if (!in.text(BACKEND).equals(JSON)) {
                throw new IllegalArgumentException("it is the register of another backend");
            }
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw StorageException.foreign(file + " does not describe a register kept as JSON; choose another folder");
        }
    }
}
