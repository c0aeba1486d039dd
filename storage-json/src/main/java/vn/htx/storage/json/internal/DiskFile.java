package vn.htx.storage.json.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A growing file on disk. Not a {@code FileChannel}, which an interrupted thread closes in the middle of a write. */
public final class DiskFile implements GrowingFile {

    private final RandomAccessFile file;

    private DiskFile(RandomAccessFile file) {
        this.file = file;
    }

    /** Opens a file that stands, to add to it. */
    public static GrowingFile open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        file.seek(file.length());
        return new DiskFile(file);
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        file.write(bytes);
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void truncate(long length) throws IOException {
        file.setLength(length);
        file.seek(length);
        force();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
