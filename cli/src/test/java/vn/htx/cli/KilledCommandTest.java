package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterDigests;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.Faults;

/** A copy, backup or restore whose process is killed is whole or is no register, and its source stays as it was. */
class KilledCommandTest {

    private static final long SEED = 5;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "sqlite,copy --from FROM --storage json --to",
        "json,copy --from FROM --storage sqlite --to",
        "sqlite,backup --register FROM --to",
        "json,backup --register FROM --to",
        "sqlite,restore --from FROM --register",
        "json,restore --from FROM --register"
    })
    void isWholeOrNoRegister(String storage, String command) throws Exception {
        Path source = Shelf.of(folder.resolve("register"), storage)
                .telling("register")
                .register();
        RegisterDigests digests = digests(source);
        Map<String, Long> files = files(source);
        Random random = new Random(SEED);
        for (int round = 1; round <= Faults.rounds(1, 40); round++) {
            Path results = Files.createDirectory(folder.resolve("round-" + round));
            Child child = Child.start(folder.resolve("said"), Repeater.class, words(command, source, results));
            child.killAfter(1 + random.nextInt(3), random.nextInt(150_000_000));
            long done = child.lastNumber();
            assertThat(digests(results.resolve(Long.toString(done)))).isEqualTo(digests);
            assertWholeOrNoRegister(results.resolve(Long.toString(done + 1)), digests);
        }
        assertThat(files(source)).isEqualTo(files);
    }

    private static Object[] words(String command, Path source, Path results) {
        return Stream.concat(
                        Stream.of(command.replace("FROM", source.toString()).split(" ", -1)),
                        Stream.of(results.toString()))
                .toArray();
    }

    private static void assertWholeOrNoRegister(Path result, RegisterDigests digests) {
        Htx verified = Htx.run("verify", "--register", result);
        if (verified.exit() == ExitCode.DONE) {
            assertThat(digests(result)).isEqualTo(digests);
        } else {
            assertThat(verified.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(verified.err()).containsPattern("there is no register in|was not written to its end");
        }
    }

    private static RegisterDigests digests(Path register) {
        try (Register opened = Registers.openToRead(register)) {
            return opened.digests();
        }
    }

    /** The files of a register and their sizes, without those SQLite keeps while it reads. */
    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.endsWith("-shm") && !name.endsWith("-wal")) {
                    sizes.put(name, Files.size(file));
                }
            }
        }
        return sizes;
    }
}
