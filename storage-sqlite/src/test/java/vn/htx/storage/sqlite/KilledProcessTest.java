package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.Faults;

/** Killing the process loses nothing it said was kept, leaves nothing half done, and keeps no byte of whom it erased. */
class KilledProcessTest {

    private static final long SEED = 9;
    private static final int ROUNDS = Faults.rounds(4, 200);

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsHalf() throws Exception {
        Path register = Files.createDirectory(folder.resolve("register"));
        Path file = register.resolve("htx.db");
        Random random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            Child child = Child.start(folder.resolve("said"), Filer.class, file);
            child.killAfter(1 + random.nextInt(100), random.nextInt(3_000_000));
            try (SqliteStorage storage = SqliteStorage.open(file, StandardCatalogue.catalogue())) {
                long kept = storage.read(Filer::requireWhole);
                assertThat(kept).as("round %s of seed %s", round, SEED).isGreaterThanOrEqualTo(child.lastNumber());
                Filer.requireNoTraceOfTheErased(register, kept);
            }
        }
    }
}
