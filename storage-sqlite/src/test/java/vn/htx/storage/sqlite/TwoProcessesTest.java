package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.HtxException;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Child;

/** Two processes on one register take turns; who waits longer than the timeout is told. */
class TwoProcessesTest {

    private static final int ENTRIES = 20;

    @TempDir
    Path folder;

    /** A process that begins a unit of work, says so, and never ends it. To be killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) {
            try (SqliteStorage storage = SqliteStorage.open(Path.of(arguments[0]), StandardCatalogue.catalogue())) {
                storage.inUnitOfWork(work -> {
                    System.out.println("holding");
                    while (true) {
                        Thread.onSpinWait();
                    }
                });
            }
        }
    }

    private SqliteStorage open(Duration timeout) {
        return SqliteStorage.open(new SqliteSettings(file(), timeout, 1), StandardCatalogue.catalogue());
    }

    private Path file() {
        return folder.resolve("htx.db");
    }

    @Test
    void bothFileInTurnAndNoEntryIsLost() throws Exception {
        List<Long> ours = new ArrayList<>();
        try (SqliteStorage storage = open(Duration.ofMinutes(1));
                Child child = Child.start(folder.resolve("said"), Filer.class, file())) {
            child.awaitLines(1);
            while (ours.size() < ENTRIES) {
                ours.add(Filer.file(storage));
            }
            child.kill();
            List<Long> theirs = child.lines().stream().map(Long::parseLong).toList();
            assertThat(theirs).doesNotContainAnyElementsOf(ours);
            long acknowledged = (long) ours.size() + theirs.size();
            assertThat(Filer.requireWholeIn(storage)).isBetween(acknowledged, acknowledged + 1);
        }
    }

    @Test
    void whoWaitsInVainIsToldAndFilesOnceTheOtherIsGone() throws Exception {
        try (SqliteStorage storage = open(Duration.ofMillis(50));
                Child child = Child.start(folder.resolve("said"), Holder.class, file())) {
            child.awaitLines(1);
            assertThatThrownBy(() -> Filer.file(storage)).isInstanceOfSatisfying(StorageException.class, e -> {
                assertThat(e.code()).isEqualTo("storage.locked");
                assertThat(e.kind()).isEqualTo(HtxException.Kind.RETRY);
                assertThat(e).hasMessageContaining("busy-timeout-millis");
            });
            child.kill();
            assertThat(Filer.file(storage)).isEqualTo(1);
        }
    }
}
