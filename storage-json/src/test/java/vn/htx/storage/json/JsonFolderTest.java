package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.StorageException;

class JsonFolderTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("deep/down/register");
    }

    @Test
    void anAbsentFolderIsMadeAndHoldsNothingElse() throws IOException {
        Register.open(folder).close();
        assertThat(Folders.contents(folder))
                .containsOnlyKeys("htx.json", "journal/000001.jsonl", "lock", "vault/key", "vault/people.jsonl");
        assertThat(Files.readString(folder.resolve("htx.json")))
                .startsWith("{\"format\":1,\"backend\":\"json\",\"created\":\"");
    }

    @Test
    void aSecondOpenerInTheSameProcessIsRefusedAndTheFirstGoesOn() throws IOException {
        try (JsonStorage storage = Register.open(folder)) {
            assertRefused("storage.locked", "already open in this process", () -> Register.open(folder));
            assertRefused("storage.locked", "already open in this process", () -> Register.scan(folder));
            Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
            assertRefused("storage.locked", "already open in this process", () -> Register.open(link));
            Register.fileHarvest(storage);
        }
        assertThat(Snapshot.opened(folder).entries()).hasSize(1);
    }

    @Test
    void whoFailsToOpenLetsGoOfTheFolder() throws IOException {
        Register.open(folder).close();
        byte[] key = Files.readAllBytes(folder.resolve("vault/key"));
        Files.write(folder.resolve("vault/key"), new byte[0]);
        assertRefused("storage.corrupt", "vault/key", () -> Register.open(folder));
        Files.write(folder.resolve("vault/key"), key);
        Register.open(folder).close();
    }

    @Test
    void aFolderWithOtherThingsIsForeignAndLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("letter.txt"), "Kính gửi");
        var before = Folders.contents(folder);
        assertRefused("storage.foreign", "letter.txt", () -> Register.open(folder));
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "");
        assertRefused("storage.foreign", "is a file", () -> Register.open(folder));
    }

    @Test
    void whatIsNoRegisterIsNotOpenedToReadNorMade() {
        assertRefused("storage.foreign", "holds no register", () -> Register.openToRead(folder));
        assertRefused("storage.foreign", "holds no register", () -> Register.scan(folder));
        assertThat(folder).doesNotExist();
    }

    @Test
    void aMarkerOfSomethingElseIsForeign() throws IOException {
        for (String marker :
                List.of("", "hello", "[]", "{}", "{\"format\":0}", "{\"format\":1,\"backend\":\"sqlite\"}")) {
            marked(marker);
            assertRefused("storage.foreign", "htx.json", () -> Register.open(folder));
        }
    }

    @Test
    void aNewerFormatIsRefusedBeforeItsChecksumIsLookedAt() throws IOException {
        marked("{\"format\":2,\"somethingNew\":true}");
        assertRefused("storage.version", "format 2", () -> Register.open(folder));
    }

    @Test
    void aDamagedMarkerIsNamed() throws IOException {
        Register.open(folder).close();
        String marker = Files.readString(folder.resolve("htx.json"));
        marked(marker.replaceFirst("created\":\"2", "created\":\"3"));
        assertRefused("storage.corrupt", "htx.json is damaged", () -> Register.open(folder));
    }

    @Test
    void aRegisterWithoutItsMarkerIsNotMadeAnew() throws IOException {
        try (JsonStorage storage = Register.open(folder)) {
            Register.fileHarvest(storage);
        }
        Files.delete(folder.resolve("htx.json"));
        assertRefused("storage.corrupt", "htx.json is missing", () -> Register.open(folder));
    }

    @Test
    void aMakingCutShortAnywhereIsFinished() throws IOException {
        List<String> lastMadeFirst = List.of(
                "htx.json", "journal/000001.jsonl", "journal", "vault/people.jsonl", "vault/key", "vault", "lock");
        for (int missing = 1; missing <= lastMadeFirst.size(); missing++) {
            Register.open(folder).close();
            for (String name : lastMadeFirst.subList(0, missing)) {
                Files.delete(folder.resolve(name));
            }
            try (JsonStorage storage = Register.open(folder)) {
                assertThat(Register.lastEntry(storage)).isZero();
            }
            assertThat(folder.resolve("htx.json")).exists();
        }
    }

    @Test
    void factsOfAnUnknownTypeAskForTheirCatalogue() {
        try (JsonStorage storage = Register.open(folder)) {
            Register.fileHarvest(storage);
        }
        Catalogue standard = StandardCatalogue.catalogue();
        assertRefused("storage.version", "facts of the type 'harvest'", () -> JsonStorage.open(folder, standard));
    }

    private void marked(String marker) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("htx.json"), marker);
    }

    private static void assertRefused(String code, String message, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }
}
