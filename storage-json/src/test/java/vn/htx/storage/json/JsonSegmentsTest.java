package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.TestCatalogue;
import vn.htx.storage.json.recovery.RecoveryNote;
import vn.htx.storage.json.recovery.RecoveryNote.Kind;

class JsonSegmentsTest {

    private static final long ROOM_FOR_ONE_LINE = 100;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void fileFour() {
        folder = temporary.resolve("register");
        try (JsonStorage storage = open(ROOM_FOR_ONE_LINE)) {
            Register.fileHarvest(storage);
            Register.fileHarvests(storage, 2);
            Register.fileHarvest(storage);
        }
    }

    private JsonStorage open(long segmentBytes) {
        return JsonStorage.open(new JsonSettings(folder, segmentBytes), TestCatalogue.CATALOGUE);
    }

    private Path journal(String name) {
        return folder.resolve("journal").resolve(name);
    }

    @Test
    void aFullSegmentIsSealedWhenTheNextUnitOfWorkComes() throws Exception {
        assertThat(Folders.lines(journal("000001.jsonl"))).hasSize(1);
        assertThat(Folders.lines(journal("000002.jsonl")))
                .as("a unit of work stays in one segment")
                .hasSize(2);
        assertThat(Folders.lines(journal("000003.jsonl"))).hasSize(1);
        assertThat(journal("000003.seal")).doesNotExist();
        byte[] sealed = Files.readAllBytes(journal("000002.jsonl"));
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        assertThat(Files.readString(journal("000002.seal")))
                .startsWith("{\"format\":1,\"lastEntry\":3,\"head\":\"")
                .contains("\"bytes\":" + sealed.length + ",\"segmentSha256\":\"" + sha256 + "\"");
    }

    @Test
    void allSegmentsAreReadAndTheLastIsAddedTo() throws IOException {
        try (JsonStorage storage = open(JsonSettings.DEFAULT_SEGMENT_BYTES)) {
            assertThat(Register.lastEntry(storage)).isEqualTo(4);
            Register.fileHarvest(storage);
        }
        assertThat(Folders.lines(journal("000003.jsonl"))).hasSize(2);
        assertThat(Register.scan(folder).entries()).isEqualTo(5);
    }

    @Test
    void aMissingSegmentIsNamed() throws IOException {
        Files.delete(journal("000003.jsonl"));
        assertDamaged("journal/000003.jsonl is missing");
        Files.createFile(journal("000003.jsonl"));
        Files.delete(journal("000001.jsonl"));
        assertDamaged("journal/000001.jsonl is missing");
    }

    @Test
    void aMissingSealIsNamed() throws IOException {
        Files.delete(journal("000002.seal"));
        assertDamaged("journal/000002.seal is missing");
    }

    @Test
    void aDamagedSealIsNamed() throws IOException {
        byte[] seal = Files.readAllBytes(journal("000001.seal"));
        for (int i = 0; i < seal.length; i++) {
            byte[] damaged = seal.clone();
            damaged[i] ^= 1;
            Files.write(journal("000001.seal"), damaged);
            assertDamaged("journal/000001.seal");
        }
    }

    @Test
    void aSealOfOtherBytesIsNamed() throws IOException {
        Files.copy(journal("000001.seal"), journal("000002.seal"), StandardCopyOption.REPLACE_EXISTING);
        assertDamaged(
                "journal/000002.jsonl (up to entry 3) is damaged: it is not what its seal journal/000002.seal says");
    }

    @Test
    void aSealedSegmentCutShortIsDamageAndNotATornLine() throws IOException {
        String text = Files.readString(journal("000001.jsonl"));
        Files.writeString(journal("000001.jsonl"), text.substring(0, text.length() - 1));
        assertDamaged("journal/000001.jsonl");
        Files.writeString(journal("000001.jsonl"), "");
        assertDamaged("journal/000001.jsonl (up to entry 0) is damaged: it is not what its seal");
    }

    @Test
    void aSealCutShortByACrashIsPutWhenOpened() throws IOException {
        String seal = Files.readString(journal("000002.seal"));
        Files.delete(journal("000002.seal"));
        Files.writeString(journal("000003.jsonl"), "");
        try (JsonStorage storage = Register.openToRead(folder)) {
            assertThat(storage.recoveryNotes()).extracting(RecoveryNote::kind).containsExactly(Kind.UNFINISHED_SEAL);
        }
        assertThat(journal("000002.seal")).doesNotExist();
        try (JsonStorage storage = open(ROOM_FOR_ONE_LINE)) {
            assertThat(storage.recoveryNotes()).hasSize(1);
            assertThat(journal("000002.seal")).hasContent(seal.strip());
            Register.fileHarvest(storage);
        }
        assertThat(Register.scan(folder).entries()).isEqualTo(4);
    }

    private void assertDamaged(String what) {
        assertThatThrownBy(() -> open(ROOM_FOR_ONE_LINE))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage.corrupt"))
                .hasMessageContaining(what);
    }
}
