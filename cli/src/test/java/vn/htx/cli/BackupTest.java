package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterDigests;

/** A backup is a whole register as of its last entry; so is what is restored from it, and nothing is overwritten. */
class BackupTest {

    @TempDir
    private Path folder;

    private Shelf shelf(String storage) {
        return Shelf.of(folder.resolve("register"), storage).telling("register");
    }

    private Htx backUp(Shelf shelf, Path to) {
        return shelf.run("backup", "--to", to.toString());
    }

    private Htx restore(Path from, Path to, String... more) {
        Object[] words = {"restore", "--from", from, "--register", to};
        return Htx.run(Stream.concat(Stream.of(words), Stream.of(more)).toArray());
    }

    private static RegisterDigests digests(Path register) {
        try (Register opened = Registers.openToRead(register)) {
            return opened.digests();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "json"})
    void holdsWhatTheRegisterHoldsAndSoDoesWhatIsRestored(String storage) throws IOException {
        Shelf shelf = shelf(storage);
        RegisterDigests digests = digests(shelf.register());
        Path backup = folder.resolve("backup");
        Path restored = folder.resolve("restored");

        assertThat(backUp(shelf, backup).out()).startsWith("sound: 5 entries").contains("head " + digests.chain());
        assertThat(digests(backup)).isEqualTo(digests);
        assertThat(Registers.isSample(backup)).isTrue();
        assertThat(restore(backup, restored, "--head", digests.chain()).exit()).isEqualTo(ExitCode.DONE);
        assertThat(digests(restored)).isEqualTo(digests);
        new Shelf(restored).filing(Documents.founding(5));
        assertThat(digests(backup)).isEqualTo(digests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "json"})
    void isTakenWhileTheRegisterIsOpen(String storage) throws IOException {
        Shelf shelf = shelf(storage);
        try (Register open = Registers.open(shelf.register())) {
            assertThat(backUp(shelf, folder.resolve("backup")).out()).startsWith("sound: 5 entries");
            assertThat(open.lastEntry()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "json"})
    void overwritesNothing(String storage) {
        Shelf shelf = shelf(storage);
        Path backup = folder.resolve("backup");
        assertThat(backUp(shelf, backup).exit()).isEqualTo(ExitCode.DONE);
        Htx again = backUp(shelf, backup);
        assertThat(again.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("backup is not empty");
        Htx restored = restore(backup, shelf.register());
        assertThat(restored.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(restored.err()).contains("register is not empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "json"})
    void ofAnotherHeadIsNotRestored(String storage) throws IOException {
        Shelf shelf = shelf(storage);
        Path backup = folder.resolve("backup");
        backUp(shelf, backup);
        shelf.filing(Documents.founding(5));
        String head = digests(shelf.register()).chain();
        Path restored = folder.resolve("restored");
        Htx late = restore(backup, restored, "--head", head);
        assertThat(late.exit()).isEqualTo(ExitCode.UNSOUND);
        assertThat(late.out()).contains("no entry has the digest " + head, "NOT SOUND");
        assertThat(Htx.run("verify", "--register", restored).err()).contains("was not written to its end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "json"})
    void holdsTheLawOfTheHostAndItsSettings(String storage) throws IOException {
        Shelf shelf = shelf(storage);
        Path law = Files.createDirectories(folder.resolve("law"));
        Files.writeString(
                law.resolve("extensions.csv"),
                "rule,scope,from,until,extended_to,instrument,article,clause,point,confidence,note\n");
        String key = storage.equals("json") ? "htx.storage.json.segment-bytes" : "htx.storage.sqlite.cache-mebibytes";
        Path settings = shelf.register().resolve(Registers.SETTINGS);
        Files.writeString(
                settings,
                Files.readString(settings) + "htx.law.folder = " + law + "\n" + key + " = 77\nhost.password = x\n");
        Path backup = folder.resolve("backup");
        assertThat(backUp(shelf, backup).err()).isEmpty();
        assertThat(Files.readString(backup.resolve(Registers.SETTINGS)))
                .contains("htx.law.folder = law", key + " = 77")
                .doesNotContain("password");
        assertThat(backup.resolve("law").resolve("extensions.csv")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "json"})
    void keepsNoByteOfThePeopleErasedBefore(String storage) throws IOException {
        Shelf shelf = shelf(storage);
        Path backup = folder.resolve("backup");
        backUp(shelf, backup);
        assertThat(holds(backup, "Thành viên mẫu 1")).isTrue();
        assertThat(holds(backup, "Thành viên mẫu 2")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "json"})
    void ofNothingIsAMistakeAndLeavesNothing(String storage) throws IOException {
        Path empty = folder.resolve("empty");
        Registers.create(empty, storage, false);
        Path backup = folder.resolve("backup");
        Htx htx = Htx.run("backup", "--register", empty, "--to", backup);
        assertThat(htx.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(htx.err()).contains("holds no register").doesNotContain("\tat ");
        assertThat(backup).doesNotExist();
    }

    private static boolean holds(Path folder, String text) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
        }
        return false;
    }
}
