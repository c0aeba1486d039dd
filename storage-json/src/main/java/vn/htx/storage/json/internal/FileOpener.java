package vn.htx.storage.json.internal;

import java.io.IOException;
import java.nio.file.Path;

/** Opens files that grow: where a test lets the disk fail. */
public interface FileOpener {

    /** Opens a file that stands, to add to it. */
    GrowingFile open(Path file) throws IOException;
}
