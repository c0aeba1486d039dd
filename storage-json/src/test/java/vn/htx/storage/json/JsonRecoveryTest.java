package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.storage.StorageException;
import vn.htx.storage.json.recovery.JsonScan;
import vn.htx.storage.json.recovery.RecoveryNote;
import vn.htx.storage.json.recovery.RecoveryNote.Kind;

class JsonRecoveryTest {

    @TempDir
    Path temporary;

    private Path folder;
    private Path journal;

    @BeforeEach
    void name() {
        Warnings.messages().clear();
        folder = temporary.resolve("register");
        journal = folder.resolve("journal/000001.jsonl");
    }

    @Test
    void whatWasFiledIsThereWhenOpenedAgain() {
        Snapshot before;
        try (JsonStorage storage = Register.open(folder)) {
            Register.fileHarvests(storage, 3);
            Register.file(storage, next -> next.putting(Register.person("m-1", "Thành viên Một")));
            before = Snapshot.of(storage);
        }
        try (JsonStorage storage = Register.open(folder)) {
            assertThat(Snapshot.of(storage)).isEqualTo(before);
            assertThat(storage.recoveryNotes()).isEmpty();
        }
    }

    @Test
    void everyPrefixOfTheLastLineRecoversToTheStateBefore() throws IOException {
        Snapshot before = filed(2);
        long begin = Files.size(journal);
        filed(1);
        byte[] whole = Files.readAllBytes(journal);
        for (int length = (int) begin; length < whole.length; length++) {
            Files.write(journal, Arrays.copyOf(whole, length));
            assertThat(read()).as("cut to %d bytes", length).isEqualTo(before);
            if (length % 8 == 0) {
                assertThat(Snapshot.opened(folder))
                        .as("cut to %d bytes", length)
                        .isEqualTo(before);
                assertThat(Files.size(journal)).isEqualTo(begin);
            }
        }
    }

    @Test
    void aTornLineIsSaid() throws IOException {
        filed(2);
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 1));
        try (JsonStorage storage = Register.open(folder)) {
            assertThat(storage.recoveryNotes()).hasSize(1).first().satisfies(note -> {
                assertThat(note.kind()).isEqualTo(Kind.TORN_LINE);
                assertThat(note.toString()).startsWith("journal/000001.jsonl line 2: ");
                assertThat(Warnings.messages()).containsExactly("WARNING " + folder + ": " + note);
            });
        }
    }

    @Test
    void everyPrefixOfAUnitOfWorkRecoversToTheStateBefore() throws IOException {
        Snapshot before = filed(1);
        long begin = Files.size(journal);
        filedTogether(3);
        byte[] whole = Files.readAllBytes(journal);
        for (int length = (int) begin; length < whole.length; length += 1 + length % 31) {
            Files.write(journal, Arrays.copyOf(whole, length));
            assertThat(Snapshot.opened(folder)).as("cut to %d bytes", length).isEqualTo(before);
        }
    }

    @Test
    void theLinesOfAnUnfinishedUnitOfWorkAreSaid() throws IOException {
        filed(1);
        filedTogether(3);
        List<String> lines = Folders.lines(journal);
        Files.writeString(journal, String.join("\n", lines.subList(0, 3)) + "\n");
        try (JsonStorage storage = Register.open(folder)) {
            assertThat(Register.lastEntry(storage)).isEqualTo(1);
            assertThat(storage.recoveryNotes())
                    .extracting(RecoveryNote::kind)
                    .containsExactly(Kind.INCOMPLETE_UNIT_OF_WORK);
            Register.fileHarvest(storage);
        }
        assertThat(Snapshot.opened(folder).entries()).hasSize(2);
    }

    @Test
    void anyByteChangedInACompleteLineIsNamed() throws IOException {
        filed(3);
        byte[] whole = Files.readAllBytes(journal);
        int second = indexOfLine(whole, 2);
        int third = indexOfLine(whole, 3);
        for (int i = second; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(journal, damaged);
            String line = i < third ? "line 2 (entry 2)" : "line 3 (entry 3)";
            assertScanned("journal/000001.jsonl " + line);
            if (i % 8 == 0) {
                assertDamaged("journal/000001.jsonl " + line);
                assertThat(Files.readAllBytes(journal)).isEqualTo(damaged);
            }
        }
    }

    @Test
    void aByteTurnedIntoANewlineIsNamed() throws IOException {
        filed(2);
        byte[] whole = Files.readAllBytes(journal);
        for (int i = indexOfLine(whole, 2); i < whole.length - 1; i += 5) {
            byte[] damaged = whole.clone();
            damaged[i] = '\n';
            Files.write(journal, damaged);
            assertScanned("journal/000001.jsonl line 2 (entry 2)");
        }
    }

    @Test
    void aLineTakenOutRepeatedOrMovedIsNamed() throws IOException {
        filed(3);
        List<String> lines = Folders.lines(journal);
        write(lines.get(0), lines.get(2));
        assertDamaged("line 2 (entry 2) is damaged: entry 3 stands where entry 2 is expected");
        write(lines.get(0), lines.get(0), lines.get(1));
        assertDamaged("line 2 (entry 2) is damaged: entry 1 stands where entry 2 is expected");
        write(lines.get(1), lines.get(0), lines.get(2));
        assertDamaged("line 1 (entry 1) is damaged");
        write(lines.get(0), "", lines.get(1));
        assertDamaged("line 2 (entry 2) is damaged: its checksum is wrong");
    }

    @Test
    void anEntryOfAnotherRegisterIsNotChained() throws IOException {
        filed(1);
        Path other = temporary.resolve("other");
        try (JsonStorage storage = Register.open(other)) {
            Register.file(storage, next -> next.by("officer-2"));
            Register.fileHarvest(storage);
        }
        write(
                Folders.lines(journal).get(0),
                Folders.lines(other.resolve("journal/000001.jsonl")).get(1));
        assertDamaged("line 2 (entry 2) is damaged: the entry is not chained to the one before");
    }

    @Test
    void anUnfinishedUnitOfWorkInTheMiddleIsDamage() throws IOException {
        filedTogether(2);
        filed(1);
        List<String> lines = Folders.lines(journal);
        write(lines.get(0), lines.get(2));
        assertDamaged("line 2 (entry 2)");
        write(lines.get(1), lines.get(2));
        assertDamaged("line 1 (entry 1)");
    }

    @Test
    void openingToReadAndScanningChangeNothing() throws IOException {
        Snapshot before = filed(2);
        filed(1);
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 10));
        Files.writeString(folder.resolve("htx.json.tmp"), "half");
        var contents = Folders.contents(folder);
        try (JsonStorage storage = Register.openToRead(folder)) {
            assertThat(Snapshot.of(storage)).isEqualTo(before);
            assertThat(storage.recoveryNotes())
                    .extracting(RecoveryNote::kind)
                    .containsExactly(Kind.LEFTOVER_FILE, Kind.TORN_LINE);
        }
        JsonScan scan = Register.scan(folder);
        assertThat(scan.entries()).isEqualTo(2);
        assertThat(scan.head()).isEqualTo(before.entries().get(1).digest());
        assertThat(scan.notes()).hasSize(2);
        assertThat(scan.damage()).isEmpty();
        assertThat(Folders.contents(folder)).isEqualTo(contents);
    }

    @Test
    void aScanReportsDamageAndHowFarItCame() throws IOException {
        filed(3);
        byte[] whole = Files.readAllBytes(journal);
        whole[indexOfLine(whole, 3) + 100] ^= 1;
        Files.write(journal, whole);
        JsonScan scan = Register.scan(folder);
        assertThat(scan.entries()).isEqualTo(2);
        assertThat(scan.damage())
                .hasValueSatisfying(damage -> assertThat(damage).contains("line 3 (entry 3)"));
    }

    @Test
    void aRegisterOpenedToReadIsNotAppendedTo() throws IOException {
        filed(1);
        try (JsonStorage storage = Register.openToRead(folder)) {
            assertThatThrownBy(() -> Register.fileHarvest(storage)).isInstanceOf(IllegalStateException.class);
            assertThat(Register.lastEntry(storage)).isEqualTo(1);
        }
    }

    @Test
    void filesThatWereToReplaceOthersAreDeleted() throws IOException {
        filed(1);
        Path leftover = folder.resolve("vault/people.jsonl.tmp");
        Files.writeString(leftover, "half");
        try (JsonStorage storage = Register.open(folder)) {
            assertThat(storage.recoveryNotes())
                    .extracting(RecoveryNote::kind, RecoveryNote::file)
                    .containsExactly(tuple(Kind.LEFTOVER_FILE, "vault/people.jsonl.tmp"));
        }
        assertThat(leftover).doesNotExist();
    }

    private Snapshot filed(int count) {
        try (JsonStorage storage = Register.open(folder)) {
            for (int i = 0; i < count; i++) {
                Register.fileHarvest(storage);
            }
            return Snapshot.of(storage);
        }
    }

    private void filedTogether(int count) {
        try (JsonStorage storage = Register.open(folder)) {
            Register.fileHarvests(storage, count);
        }
    }

    private void write(String... lines) throws IOException {
        Files.writeString(journal, String.join("\n", lines) + "\n");
    }

    private Snapshot read() {
        try (JsonStorage storage = Register.openToRead(folder)) {
            return Snapshot.of(storage);
        }
    }

    private void assertScanned(String damage) {
        assertThat(Register.scan(folder).damage())
                .hasValueSatisfying(found -> assertThat(found).contains(damage));
    }

    private void assertDamaged(String what) {
        assertThatThrownBy(() -> Register.open(folder))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage.corrupt"))
                .hasMessageContaining(what);
    }

    private static int indexOfLine(byte[] bytes, int number) {
        int line = 1;
        int i = 0;
        while (line < number) {
            if (bytes[i++] == '\n') {
                line++;
            }
        }
        return i;
    }
}
