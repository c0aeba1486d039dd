package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
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

    private static final Path RELEASES = Path.of("../cli/src/test/resources/golden-registers");
    private static final String NONE = "none";
    private static final long SEED = 17;

    @TempDir
    Path folder;

    static Stream<String> releases() throws IOException {
        try (Stream<Path> releases = Files.list(RELEASES)) {
            return Stream.concat(
                    Stream.of(NONE),
                    releases.map(release -> release.getFileName().toString()).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aMigrationCutShortIsDoneWhenOpenedAgain(String release) throws Exception {
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

    private Path unpacked(String release) throws IOException {
        Path old = folder.resolve("old.db");
        if (!release.equals(NONE)) {
            Path packed = RELEASES.resolve(release).resolve("register.sqlite.gz");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
                Files.copy(in, old);
            }
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
