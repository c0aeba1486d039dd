package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.htx.storage.json.Register.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Appends;
import vn.htx.core.tck.TestCatalogue;
import vn.htx.storage.json.FailingDisk.Failure;

class JsonFailureTest {

    private static final String NAME = "Nguyễn Thử Nghiệm";

    @TempDir
    Path temporary;

    private final FailingDisk disk = new FailingDisk();
    private Path folder;
    private JsonStorage storage;

    @BeforeEach
    void open() {
        folder = temporary.resolve("register");
        storage = JsonStorage.open(JsonSettings.in(folder), TestCatalogue.CATALOGUE, disk);
        Register.file(storage, next -> next.putting(person("m-1", "Người thứ nhất")));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {".*JOURNAL", ".*VAULT"})
    void nothingIsKeptOfWhatCannotBeWritten(Failure failure) throws IOException {
        Snapshot before = Snapshot.of(storage);
        SortedMap<String, String> files = Folders.contents(folder);
        disk.failTo(failure);
        assertFails("nothing of the unit of work is kept", () -> Register.file(storage, JsonFailureTest::putting));
        assertThat(Snapshot.of(storage)).isEqualTo(before);
        assertThat(Folders.contents(folder)).isEqualTo(files);
        disk.recover();
        Register.file(storage, JsonFailureTest::putting);
        assertReopensTo(Snapshot.of(storage), 2);
    }

    @Test
    void aLongUnitOfWorkIsTakenBackWhole() throws IOException {
        SortedMap<String, String> files = Folders.contents(folder);
        disk.failTo(Failure.FORCE_JOURNAL);
        assertFails("nothing of the unit of work is kept", () -> Register.fileHarvests(storage, 3000));
        assertThat(Folders.contents(folder)).isEqualTo(files);
        disk.recover();
        Register.fileHarvests(storage, 3000);
        assertReopensTo(Snapshot.of(storage), 3001);
    }

    @Test
    void whatCannotBeTakenBackEitherMakesEveryLaterCallSaySo() {
        Snapshot before = Snapshot.of(storage);
        disk.failTo(Failure.APPEND_TO_JOURNAL, Failure.TRUNCATE);
        assertFails("neither written", () -> Register.file(storage, JsonFailureTest::putting));
        disk.recover();
        assertFails("until it is closed and opened again", () -> Register.fileHarvest(storage));
        assertFails("until it is closed and opened again", () -> Snapshot.of(storage));
        assertReopensTo(before, 1);
    }

    @Test
    void anErasureThatCannotBeRecordedErasesNothing() throws IOException {
        SortedMap<String, String> files = Folders.contents(folder);
        disk.failTo(Failure.FORCE_JOURNAL);
        assertFails("nothing of the unit of work is kept", () -> Register.file(storage, next -> next.erasing("m-1")));
        assertThat(Folders.contents(folder)).isEqualTo(files);
        assertThat(Snapshot.of(storage).people()).hasSize(1);
    }

    @Test
    void anErasureThatIsRecordedAndNotFinishedIsFinishedWhenOpenedAgain() throws IOException {
        disk.failTo(Failure.OPEN);
        assertFails("is recorded", () -> Register.file(storage, next -> next.erasing("m-1")));
        assertFails("until it is closed and opened again", () -> Snapshot.of(storage));
        storage.close();
        Snapshot after = Snapshot.opened(folder);
        assertThat(after.entries()).hasSize(2);
        assertThat(after.people()).isEmpty();
        assertThat(Folders.hold(folder, "Người thứ nhất")).isFalse();
    }

    @Test
    void anInterruptedThreadFilesAsAnyOther() {
        Thread.currentThread().interrupt();
        try {
            Register.file(storage, JsonFailureTest::putting);
            Register.file(storage, next -> next.erasing("m-1"));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertReopensTo(Snapshot.of(storage), 3);
    }

    private static Appends putting(Appends next) {
        return next.putting(person("m-2", NAME));
    }

    private void assertReopensTo(Snapshot expected, int entries) {
        storage.close();
        assertThat(Snapshot.opened(folder)).isEqualTo(expected);
        assertThat(expected.entries()).hasSize(entries);
    }

    private static void assertFails(String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage.io"))
                .hasMessageContaining(message);
    }
}
