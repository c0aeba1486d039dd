package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.htx.storage.json.Register.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.VaultRecord;
import vn.htx.storage.json.recovery.RecoveryNote;
import vn.htx.storage.json.recovery.RecoveryNote.Kind;

class JsonVaultTest {

    private static final String NAME = "Nguyễn Thử Nghiệm";

    @TempDir
    Path temporary;

    private Path folder;
    private Path people;

    @BeforeEach
    void name() {
        Warnings.messages().clear();
        folder = temporary.resolve("register");
        people = folder.resolve("vault/people.jsonl");
    }

    @Test
    void personalDataStandsInTheVaultAndNowhereElse() throws IOException {
        put("m-1", NAME);
        assertThat(Folders.hold(folder, NAME)).isTrue();
        assertThat(Folders.hold(folder.resolve("journal"), NAME)).isFalse();
        assertThat(Folders.hold(folder.resolve("journal"), "hash of ")).isFalse();
        assertThat(Folders.hold(folder.resolve("journal"), "\"vault\":[{\"put\":\"m-1\"}]"))
                .isTrue();
    }

    @Test
    void theLastRecordWinsAlsoWhenOpenedAgain() {
        put("m-1", "Tên cũ");
        put("m-1", NAME);
        assertThat(Snapshot.opened(folder).people()).containsExactly(person("m-1", NAME));
    }

    @Test
    void noByteOfAnErasedRecordStaysInAnyFile() throws IOException {
        put("m-1", "Tên cũ");
        put("m-1", NAME);
        put("m-2", "Người khác");
        erase("m-1");
        for (String trace : List.of("Tên cũ", NAME, "hash of Tên cũ", "hash of " + NAME)) {
            assertThat(Folders.hold(folder, trace)).as(trace).isFalse();
        }
        assertThat(Folders.lines(people)).hasSize(1);
        assertThat(Snapshot.opened(folder).people()).containsExactly(person("m-2", "Người khác"));
    }

    @Test
    void whoIsErasedCanBePutAgain() {
        put("m-1", "Tên cũ");
        erase("m-1");
        put("m-1", NAME);
        assertThat(Snapshot.opened(folder).people()).containsExactly(person("m-1", NAME));
    }

    @Test
    void whatAUnitOfWorkPutsAndErasesNeverReachesTheVault() throws IOException {
        Snapshot before;
        try (JsonStorage storage = Register.open(folder)) {
            storage.inUnitOfWork(work -> {
                Register.append(work, next -> next.putting(person("m-1", NAME)).putting(person("m-2", "Người khác")));
                return Register.append(work, next -> next.erasing("m-1"));
            });
            Register.file(storage, next -> next.putting(person("m-3", NAME)).erasing("m-3"));
            Register.file(
                    storage,
                    next -> next.putting(person("m-4", NAME)).erasing("m-4").putting(person("m-4", "Tên")));
            before = Snapshot.of(storage);
        }
        assertThat(before.people()).extracting(VaultRecord::member).containsExactly("m-2", "m-4");
        assertThat(Folders.hold(folder, NAME)).isFalse();
        assertThat(Snapshot.opened(folder)).isEqualTo(before);
        assertThat(Warnings.messages()).isEmpty();
    }

    @Test
    void anErasureCutShortIsFinishedWhenOpened() throws IOException {
        put("m-1", NAME);
        put("m-2", "Người khác");
        Path before = Files.copy(people, temporary.resolve("people-before"));
        erase("m-1");
        Files.copy(before, people, StandardCopyOption.REPLACE_EXISTING);
        try (JsonStorage storage = Register.openToRead(folder)) {
            assertThat(storage.recoveryNotes()).extracting(RecoveryNote::kind).containsExactly(Kind.UNFINISHED_ERASURE);
            assertThat(Snapshot.of(storage).people())
                    .extracting(VaultRecord::member)
                    .containsExactly("m-2");
        }
        assertThat(Folders.hold(folder, NAME))
                .as("opening to read changes nothing")
                .isTrue();
        assertThat(Snapshot.opened(folder).people())
                .extracting(VaultRecord::member)
                .containsExactly("m-2");
        assertThat(Folders.hold(folder, NAME)).isFalse();
    }

    @Test
    void recordsWhoseFilingWasNeverRecordedAreRemoved() throws IOException {
        put("m-1", "Người thứ nhất");
        Path before = Folders.copy(folder, temporary.resolve("before"));
        Snapshot snapshot = Snapshot.opened(before);
        put("m-2", NAME);
        Files.copy(
                before.resolve("journal/000001.jsonl"),
                folder.resolve("journal/000001.jsonl"),
                StandardCopyOption.REPLACE_EXISTING);
        try (JsonStorage storage = Register.open(folder)) {
            assertThat(storage.recoveryNotes()).extracting(RecoveryNote::kind).containsExactly(Kind.UNCOMMITTED_PERSON);
            assertThat(Snapshot.of(storage)).isEqualTo(snapshot);
        }
        assertThat(Folders.hold(folder, NAME)).isFalse();
        put("m-2", "Người thứ hai");
        assertThat(Snapshot.opened(folder).people()).hasSize(2);
    }

    @Test
    void everyPrefixOfARecordWhoseFilingWasNeverRecordedIsRemoved() throws IOException {
        put("m-1", "Người thứ nhất");
        byte[] journal = Files.readAllBytes(folder.resolve("journal/000001.jsonl"));
        long kept = Files.size(people);
        put("m-2", NAME);
        byte[] whole = Files.readAllBytes(people);
        for (int length = (int) kept; length <= whole.length; length++) {
            Files.write(people, Arrays.copyOf(whole, length));
            Files.write(folder.resolve("journal/000001.jsonl"), journal);
            assertThat(Snapshot.opened(folder).people()).hasSize(1);
            assertThat(Files.size(people)).isEqualTo(kept);
        }
    }

    @Test
    void anyByteChangedInARecordIsNamedWithoutSayingWhatItHolds() throws IOException {
        put("m-1", "Người thứ nhất");
        put("m-2", NAME);
        byte[] whole = Files.readAllBytes(people);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(people, damaged);
            assertThatThrownBy(() -> Register.open(folder))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("vault/people.jsonl")
                    .hasMessageNotContaining("Người");
        }
    }

    @Test
    void aRecordThatIsMissingIsNamed() throws IOException {
        put("m-1", NAME);
        put("m-2", "Người khác");
        List<String> lines = Folders.lines(people);
        Files.writeString(people, lines.get(0) + "\n");
        assertThatThrownBy(() -> Register.open(folder))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("the record of member m-2 that entry 2 wrote is missing");
        Files.delete(people);
        assertThatThrownBy(() -> Register.open(folder)).hasMessageContaining("people.jsonl is missing");
    }

    @Test
    void aRecordNoEntryWroteIsNamed() throws IOException {
        put("m-1", NAME);
        String line = Folders.lines(people).get(0);
        Files.writeString(people, line + "\n" + line + "\n");
        assertThatThrownBy(() -> Register.open(folder))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(
                        "vault/people.jsonl line 2 (entry 1) is damaged: entry 1 did not write this record");
    }

    @Test
    void onlyTheOwnerMayReadTheVault() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        put("m-1", NAME);
        erase("m-1");
        assertThat(permissions("vault")).isEqualTo("rwx------");
        assertThat(permissions("vault/key")).isEqualTo("rw-------");
        assertThat(permissions("vault/people.jsonl")).isEqualTo("rw-------");
    }

    @Test
    void aDamagedOrMissingKeyIsNamed() throws IOException {
        put("m-1", NAME);
        Path key = folder.resolve("vault/key");
        byte[] whole = Files.readAllBytes(key);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(key, damaged);
            assertThatThrownBy(() -> Register.open(folder)).hasMessageContaining("key is damaged");
        }
        Files.delete(key);
        assertThatThrownBy(() -> Register.open(folder)).hasMessageContaining("key is missing");
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    private void put(String member, String name) {
        try (JsonStorage storage = Register.open(folder)) {
            Register.file(storage, next -> next.putting(person(member, name)));
        }
    }

    private void erase(String member) {
        try (JsonStorage storage = Register.open(folder)) {
            Register.file(storage, next -> next.erasing(member));
        }
    }
}
