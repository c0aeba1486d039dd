package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.Faults;
import vn.htx.core.tck.TestCatalogue;
import vn.htx.storage.json.recovery.JsonScan;

/** A backup of a folder is a whole register, whatever is filed, sealed and erased while it is made. */
class JsonBackupTest {

    private static final long SEED = 20260601;
    private static final int FILERS = 4;
    private static final int BACKUPS = Faults.rounds(5, 300);

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("register");
    }

    private static void backUp(Path folder, Path target) {
        JsonStorage.backUp(folder, target, TestCatalogue.CATALOGUE);
    }

    @Test
    void holdsAllThatWasAcknowledgedWhenItBeganWhileAnotherProcessFiles() throws Exception {
        int made = 0;
        for (int process = 1; made < BACKUPS; process++) {
            made += backUpWhileAProcessFiles(temporary.resolve("register-" + process), BACKUPS - made);
        }
    }

    /** Makes backups, up to a number, of a new register that a process files into until it has filed enough. */
    private int backUpWhileAProcessFiles(Path folder, int most) throws Exception {
        List<Entry> heads = new ArrayList<>();
        try (Child child = Child.start(temporary.resolve("said"), Committer.class, folder, FILERS)) {
            child.awaitLines(1);
            while (child.isAlive() && heads.size() < most) {
                long acknowledged = child.lastNumber();
                Path backup = folder.resolveSibling(folder.getFileName() + "-backup-" + heads.size());
                backUp(folder, backup);
                heads.add(requireWhole(backup, acknowledged));
            }
        }
        assertThat(Snapshot.opened(folder).entries())
                .as("what was backed up is there still")
                .containsAll(heads);
        return heads.size();
    }

    /** Requires that a backup is what some number of entries say, and answers with the last. */
    private static Entry requireWhole(Path backup, long acknowledged) throws IOException {
        JsonScan scan = Register.scan(backup);
        assertThat(scan.notes()).isEmpty();
        assertThat(scan.damage()).isEmpty();
        Snapshot copied = Snapshot.opened(backup);
        int last = copied.entries().size();
        assertThat((long) last).isGreaterThanOrEqualTo(acknowledged);
        assertThat(copied.facts()).hasSize(last);
        assertThat(copied.people()).extracting(VaultRecord::member).isEqualTo(Committer.membersAfter(last));
        String vault = Files.readString(backup.resolve("vault/people.jsonl"));
        assertThat(LongStream.rangeClosed(1, last).filter(sequence -> vault.contains(Committer.name(sequence))))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, last)
                        .filter(sequence -> !Committer.isErased(sequence, last))
                        .boxed()
                        .toList());
        return copied.entries().get(last - 1);
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
        assertThatThrownBy(() -> backUp(folder(), target))
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
        assertThatThrownBy(() -> backUp(folder(), temporary.resolve("target")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("journal/000001.jsonl line 1 (entry 1) is damaged");
    }
}
