package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.Faults;

/** A backup of a database file is a whole register, whatever is filed and erased while it is made. */
class SqliteBackupTest {

    private static final long SEED = 20260601;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("register").resolve("htx.db");
    }

    private static SqliteStorage open(Path file) {
        return SqliteStorage.open(file, StandardCatalogue.catalogue());
    }

    private static void backUp(Path file, Path target) {
        SqliteStorage.backUp(SqliteSettings.of(file), target);
    }

    private long fileSome(int entries) {
        try (SqliteStorage storage = open(file())) {
            long last = 0;
            for (int i = 0; i < entries; i++) {
                last = Filer.file(storage);
            }
            return last;
        }
    }

    @Test
    void holdsAllThatWasAcknowledgedWhenItBeganWhileAnotherProcessFiles() throws Exception {
        for (int register = 1; register <= Faults.rounds(1, 40); register++) {
            backUpWhileAProcessFiles(folder.resolve("register-" + register));
        }
    }

    /** A few backups only of each register: it grows while they are checked. */
    private void backUpWhileAProcessFiles(Path place) throws Exception {
        Path file = Files.createDirectory(place).resolve("htx.db");
        try (Child child = Child.start(folder.resolve("said"), Filer.class, file)) {
            child.awaitLines(50);
            for (int number = 1; number <= 5; number++) {
                long acknowledged = child.lastNumber();
                Path backup = place.resolve("backup-" + number).resolve("htx.db");
                backUp(file, backup);
                try (SqliteStorage copied = open(backup)) {
                    long last = Filer.requireWholeIn(copied);
                    assertThat(last).isGreaterThanOrEqualTo(acknowledged);
                    Filer.requireNoTraceOfTheErased(backup.getParent(), last);
                }
            }
            assertThat(child.isAlive()).as(child.errors()).isTrue();
        }
    }

    @Test
    void hasTheKeyOfTheVault() {
        fileSome(1);
        Path backup = folder.resolve("backup.db");
        backUp(file(), backup);
        try (SqliteStorage register = open(file());
                SqliteStorage copied = open(backup)) {
            assertThat(copied.<byte[]>read(Reading::vaultKey)).isEqualTo(register.<byte[]>read(Reading::vaultKey));
        }
    }

    @Test
    void cutShortIsNoRegisterOrAWholeOneAndTheSourceIsAsBefore() throws Exception {
        long last = fileSome(50);
        Random random = new Random(SEED);
        for (int round = 1; round <= Faults.rounds(2, 50); round++) {
            Path copies = Files.createDirectory(folder.resolve("copies-" + round));
            Child child = Child.start(folder.resolve("said"), Copier.class, file(), copies);
            child.killAfter(1 + random.nextInt(4), random.nextInt(40_000_000));
            long made = child.lastNumber();
            for (long number = made; number <= made + 1; number++) {
                Path copy = copies.resolve(number + ".db");
                if (number == made || Files.exists(copy)) {
                    try (SqliteStorage storage = open(copy)) {
                        assertThat(Filer.requireWholeIn(storage)).isEqualTo(last);
                    }
                }
            }
        }
        try (SqliteStorage storage = open(file())) {
            assertThat(Filer.requireWholeIn(storage)).isEqualTo(last);
        }
    }

    @Test
    void overwritesNothingAndMakesNothingOfNothing() throws IOException {
        assertThatThrownBy(() -> backUp(file(), folder.resolve("backup.db"))).hasMessageContaining("holds no register");
        assertThat(folder.resolve("backup.db")).doesNotExist();
        fileSome(1);
        Path letter = Files.writeString(folder.resolve("letter.txt"), "keep me");
        assertThatThrownBy(() -> backUp(file(), letter))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("letter.txt exists");
        assertThat(letter).hasContent("keep me");
    }
}
