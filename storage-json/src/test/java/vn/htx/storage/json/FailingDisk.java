package vn.htx.storage.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import vn.htx.storage.json.internal.DiskFile;
import vn.htx.storage.json.internal.FileOpener;
import vn.htx.storage.json.internal.GrowingFile;

/** A real disk that fails where a test says. */
final class FailingDisk implements FileOpener {

    /** What a disk can fail to do. */
    enum Failure {
        APPEND_TO_JOURNAL,
        FORCE_JOURNAL,
        APPEND_TO_VAULT,
        TRUNCATE,
        OPEN
    }

    private final Set<Failure> failures = EnumSet.noneOf(Failure.class);

    void failTo(Failure... what) {
        failures.addAll(Arrays.asList(what));
    }

    void recover() {
        failures.clear();
    }

    private void mayFailTo(Failure what) throws IOException {
        if (failures.contains(what)) {
            throw new IOException("No space left on device (" + what + ")");
        }
    }

    @Override
    public GrowingFile open(Path path) throws IOException {
        mayFailTo(Failure.OPEN);
        GrowingFile file = DiskFile.open(path);
        return path.endsWith("people.jsonl")
                ? new FailingFile(file, Failure.APPEND_TO_VAULT, Failure.APPEND_TO_VAULT)
                : new FailingFile(file, Failure.APPEND_TO_JOURNAL, Failure.FORCE_JOURNAL);
    }

    private final class FailingFile implements GrowingFile {

        private final GrowingFile file;
        private final Failure append;
        private final Failure force;

        FailingFile(GrowingFile file, Failure append, Failure force) {
            this.file = file;
            this.append = append;
            this.force = force;
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            if (failures.contains(append)) {
                file.append(Arrays.copyOf(bytes, bytes.length / 2));
            }
            mayFailTo(append);
            file.append(bytes);
        }

        @Override
        public void force() throws IOException {
            mayFailTo(force);
            file.force();
        }

        @Override
        public void truncate(long length) throws IOException {
            mayFailTo(Failure.TRUNCATE);
            file.truncate(length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
