package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterDigests;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.Faults;

/** A process that makes registers, or brings those of every earlier release up to date, is killed; each opens and is whole. */
class MigrationKillTest {

    private static final Path NONE = Path.of("none");
    private static final long SEED = 17;

    @TempDir
    Path folder;

    static Stream<Path> releases() throws IOException {
        return Stream.concat(Stream.of(NONE), GoldenFiles.releases().stream());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aMigrationCutShortIsDoneWhenOpenedAgain(Path release) throws Exception {
        Path old = unpacked(release);
        RegisterDigests expected = digests(Files.exists(old) ? copied(old) : folder.resolve("new.db"));
        Random random = new Random(SEED);
        for (int round = 1; round <= Faults.rounds(1, 50); round++) {
            Path files = Files.createDirectory(folder.resolve("round-" + round));
            Child child = Child.start(folder.resolve("said"), Migrator.class, old, files);
            child.killAfter(1 + random.nextInt(3), random.nextInt(60_000_000));
            long last = child.lastNumber();
            assertThat(last).isPositive();
            for (long number = last; number <= last + 1; number++) {
                Path file = files.resolve(number + ".db");
                boolean whole = !Files.exists(old) || (Files.exists(file) && Files.size(file) >= Files.size(old));
                if (whole) { // and not killed while the test's own process copied the old file
                    assertThat(digests(file))
                            .as("%s, round %s of seed %s, file %s", release, round, SEED, number)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private Path unpacked(Path release) throws IOException {
        Path old = folder.resolve("old.db");
        if (!release.equals(NONE)) {
            GoldenFiles.unpack(release, old);
        }
        return old;
    }

    private Path copied(Path old) throws IOException {
        return Files.copy(old, folder.resolve("migrated.db"));
    }

    private static RegisterDigests digests(Path file) {
        try (Register register =
                Register.over(SqliteStorage.open(file, StandardCatalogue.catalogue()), RegisterParts.standard())) {
            assertThat(register.verify(done -> {}).faults()).isEmpty();
            return register.digests();
        }
    }
}
