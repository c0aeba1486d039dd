package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.Faults;
import vn.htx.core.tck.TestCatalogue;

/** A backup of a folder is a whole register, whatever is filed, sealed and erased while it is made. */
class JsonBackupTest {

    private static final long SEED = 20260601;

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("register");
    }

    private void backUp(Path target) {
        JsonStorage.backUp(folder(), target, TestCatalogue.CATALOGUE);
    }

    @Test
    void holdsAllThatWasAcknowledgedWhenItBeganWhileAnotherProcessFiles() throws Exception {
        int backups = 0;
        while (backups < Faults.rounds(12, 400)) {
            try (Child child = Child.start(temporary.resolve("said"), Committer.class, folder())) {
                child.awaitLines(1);
                while (child.isAlive() && backups < Faults.rounds(12, 400)) {
                    long acknowledged = child.lastNumber();
                    Path backup = temporary.resolve("backup-" + ++backups);
                    backUp(backup);
                    assertWhole(backup, acknowledged);
                }
            }
        }
        List<Entry> entries = Snapshot.opened(folder()).entries();
        for (int number = 1; number <= backups; number++) {
            List<Entry> copied =
                    Snapshot.opened(temporary.resolve("backup-" + number)).entries();
            assertThat(entries).as("what was backed up is there still").startsWith(copied.toArray(Entry[]::new));
        }
    }

    private static void assertWhole(Path backup, long acknowledged) throws IOException {
        assertThat(Register.scan(backup).notes()).isEmpty();
        assertThat(Register.scan(backup).damage()).isEmpty();
        Snapshot copied = Snapshot.opened(backup);
        long last = copied.entries().size();
        assertThat(last).isGreaterThanOrEqualTo(acknowledged);
        assertThat(copied.facts()).hasSize((int) last);
        assertThat(copied.people()).extracting(VaultRecord::member).isEqualTo(Committer.membersAfter(last));
        for (long sequence = 1; sequence <= last; sequence++) {
            assertThat(Folders.hold(backup, Committer.name(sequence)))
                    .as("the name entry %s of %s wrote", sequence, last)
                    .isEqualTo(!Committer.isErased(sequence, last));
            sequence += last / 50; // some of them
        }
    }

    @Test
    void cutShortIsNoRegisterOrAWholeOneAndTheSourceIsAsBefore() throws Exception {
        try (JsonStorage storage = JsonStorage.open(new JsonSettings(folder(), 2_000), TestCatalogue.CATALOGUE)) {
            Register.fileHarvests(storage, 30);
            Register.file(storage, next -> next.putting(Register.person("m-1", "Thành viên Một")));
        }
        Snapshot before = Snapshot.opened(folder());
        var files = Folders.contents(folder());
        Random random = new Random(SEED);
        for (int round = 1; round <= Faults.rounds(2, 50); round++) {
            Path copies = Files.createDirectory(temporary.resolve("copies-" + round));
            Child child = Child.start(temporary.resolve("said"), Copier.class, folder(), copies);
            child.killAfter(1 + random.nextInt(4), random.nextInt(20_000_000));
            long made = child.lastNumber();
            for (long number = 1; number <= made + 1; number++) {
                Path copy = copies.resolve(Long.toString(number));
                if (number <= made || Files.exists(copy.resolve("htx.json"))) {
                    assertThat(Snapshot.opened(copy)).isEqualTo(before);
                } else if (Files.exists(copy)) {
                    assertThatThrownBy(() -> Register.openToRead(copy)).hasMessageContaining("holds no register");
                }
            }
        }
        assertThat(Folders.contents(folder())).isEqualTo(files);
    }

    @Test
    void overwritesNothing() throws IOException {
        Register.open(folder()).close();
        Path target = Files.createDirectory(temporary.resolve("target"));
        Files.writeString(target.resolve("letter.txt"), "keep me");
        assertThatThrownBy(() -> backUp(target))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("target is not empty");
        assertThat(Folders.contents(target)).containsOnlyKeys("letter.txt");
    }

    @Test
    void ofADamagedRegisterNamesTheDamage() throws IOException {
        try (JsonStorage storage = Register.open(folder())) {
            Register.fileHarvest(storage);
        }
        Path journal = folder().resolve("journal/000001.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[100] ^= 1;
        Files.write(journal, bytes);
        assertThatThrownBy(() -> backUp(temporary.resolve("target")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("journal/000001.jsonl line 1 (entry 1) is damaged");
    }
}
