package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.SmallDisk;
import vn.htx.core.tck.TestCatalogue;

/** A full disk and too many open files cost the filing they hit, and nothing else. */
class JsonExhaustionTest {

    private static final int LONG = 40;

    @TempDir
    Path temporary;

    @Test
    void onAFullDiskNothingAcknowledgedIsLostAndFilingGoesOnWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temporary.resolve("disk"), 512)) {
            Path folder = disk.folder().resolve("register");
            JsonSettings settings = new JsonSettings(folder, 20_000);
            try (JsonStorage storage = JsonStorage.open(settings, TestCatalogue.CATALOGUE)) {
                for (int round = 1; round <= 3; round++) {
                    disk.fill(20_000L * round);
                    Snapshot last = fileUntilFull(storage);
                    assertThat(Snapshot.of(storage)).isEqualTo(last);
                    disk.free();
                    Register.fileHarvest(storage);
                }
            }
            disk.fill(0);
            Snapshot full = Snapshot.opened(folder);
            assertThat(Register.scan(folder).damage()).isEmpty();
            disk.free();
            assertThat(Snapshot.opened(folder)).isEqualTo(full);
        }
    }

    /** Files until the disk is full, people and erasures too; answers with what was there before the one that failed. */
    private static Snapshot fileUntilFull(JsonStorage storage) {
        for (int i = 0; true; i++) {
            Snapshot before = Snapshot.of(storage);
            String member = "m-" + i % 3;
            boolean erases = i % 4 == 3;
            try {
                Register.file(
                        storage,
                        next -> erases
                                ? next.erasing(member)
                                : next.putting(Register.person(member, member.repeat(LONG))));
            } catch (StorageException e) {
                assertThat(e.code()).isEqualTo("storage.io");
                assertThat(e)
                        .hasMessageContaining("No space left")
                        .hasMessageContaining("nothing of the unit of work is kept");
                return before;
            }
        }
    }

    @Test
    void withTooManyFilesOpenNothingAcknowledgedIsLost() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/sh")))
                .as("a shell that limits files")
                .isTrue();
        Path folder = temporary.resolve("register");
        try (Child child = Child.startWithin("ulimit -n 200", temporary.resolve("said"), Exhauster.class, folder)) {
            assertThat(child.await()).as(child.errors()).isZero();
            assertThat(child.errors()).contains("Too many open files").doesNotContain("\tat ");
            assertThat(child.lines()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(Register.scan(folder).damage()).isEmpty();
            assertThat(Snapshot.opened(folder).entries().size()).isEqualTo((int) child.lastNumber());
        }
    }
}
