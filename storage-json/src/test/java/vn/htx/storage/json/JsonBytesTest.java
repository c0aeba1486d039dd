package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Faults;
import vn.htx.core.tck.TestCatalogue;

/**
 * The bytes of every file of a register, changed, and every file cut at any length: some in every build, each one in the
 * long run.
 */
class JsonBytesTest {

    private static final int STEP = Faults.rounds(17, 1);

    @TempDir
    Path temporary;

    private Path folder;
    private Snapshot whole;

    @BeforeEach
    void fileTwoSegments() {
        folder = temporary.resolve("register");
        try (JsonStorage storage = JsonStorage.open(new JsonSettings(folder, 100), TestCatalogue.CATALOGUE)) {
            Register.file(storage, next -> next.putting(Register.person("m-1", "Thành viên Một")));
            Register.fileHarvests(storage, 2);
            whole = Snapshot.of(storage);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "htx.json",
                "journal/000001.jsonl",
                "journal/000001.seal",
                "journal/000002.jsonl",
                "vault/people.jsonl",
                "vault/key"
            })
    void anyByteChangedIsNamedAndNothingElseIsChanged(String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] right = Files.readAllBytes(file);
        assertThat(right).isNotEmpty();
        for (int i = 0; i < right.length; i += STEP) {
            byte[] wrong = right.clone();
            wrong[i] ^= (byte) (1 << i % 8);
            Files.write(file, wrong);
            boolean writes = i % 16 == 0;
            assertThatThrownBy(() -> (writes ? Register.open(folder) : Register.openToRead(folder)).close())
                    .as("byte %s of %s", i, name)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining(name)
                    .hasMessageNotContaining("Thành viên");
            assertThat(Files.readAllBytes(file)).isEqualTo(wrong);
        }
        Files.write(file, right);
        assertThat(Snapshot.opened(folder)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"htx.json", "journal/000001.jsonl", "journal/000001.seal", "vault/people.jsonl", "vault/key"})
    void aFileCutAnywhereIsNamed(String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] right = Files.readAllBytes(file);
        for (int length = 0; length < right.length; length += STEP) {
            Files.write(file, Arrays.copyOf(right, length));
            assertThatThrownBy(() -> Register.openToRead(folder))
                    .as("%s cut to %s bytes", name, length)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void theLastSegmentCutAnywhereIsTheRegisterBeforeTheUnitOfWork() throws IOException {
        Path file = folder.resolve("journal/000002.jsonl");
        byte[] right = Files.readAllBytes(file);
        for (int length = 0; length < right.length; length += STEP) {
            Files.write(file, Arrays.copyOf(right, length));
            try (JsonStorage storage = length % 64 == 0 ? Register.open(folder) : Register.openToRead(folder)) {
                assertThat(Snapshot.of(storage).entries())
                        .as("cut to %s bytes", length)
                        .isEqualTo(whole.entries().subList(0, 1));
            }
        }
    }
}
