package vn.htx.storage.json;

import java.nio.file.Path;

/**
 * What the JSON backend must be told.
 *
 * @param folder the folder that holds the register and nothing else
 * @param segmentBytes the size in bytes after which a segment of the journal is sealed and the next begun
 */
public record JsonSettings(Path folder, long segmentBytes) {

    /** The size of a segment when none is given: 64 MiB. */
    public static final long DEFAULT_SEGMENT_BYTES = 64L << 20;

    public JsonSettings {
        folder = folder.toAbsolutePath().normalize();
        if (segmentBytes < 1) {
            throw new IllegalArgumentException("a segment of " + segmentBytes + " bytes holds no filing");
        }
    }

    /** A register in a folder, in segments of the usual size. */
    public static JsonSettings in(Path folder) {
        return new JsonSettings(folder, DEFAULT_SEGMENT_BYTES);
    }
}
