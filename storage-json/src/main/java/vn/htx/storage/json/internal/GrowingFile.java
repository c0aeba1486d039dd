package vn.htx.storage.json.internal;

import java.io.Closeable;
import java.io.IOException;

/** A file that grows at its end. */
public interface GrowingFile extends Closeable {

    /** Adds bytes; they are safe once {@link #force forced}. */
    void append(byte[] bytes) throws IOException;

    /** Waits until everything added is on disk. */
    void force() throws IOException;

    /** Cuts the file back to a length, on disk. */
    void truncate(long length) throws IOException;
}
