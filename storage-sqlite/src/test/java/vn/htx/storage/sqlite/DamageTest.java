package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterDigests;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.register.Verification;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Faults;

/**
 * Bytes of a database file changed by chance, and the file cut at any page: that is told as damage or found by verifying, or
 * it harms no entry and no fact. It is never a fault of htx.
 */
class DamageTest {

    private static final long SEED = 31;
    private static final int BURST = 16;

    @TempDir
    Path folder;

    private byte[] right = {};
    private Verification sound = new Verification(0, 0, "", List.of());
    private String facts = "";

    @BeforeEach
    void layARegisterOfManyFacts() throws IOException {
        Path packed = GoldenFiles.releases().get(0);
        GoldenFiles.unpack(packed, file());
        SqliteStorage.open(file(), StandardCatalogue.catalogue()).close();
        right = Files.readAllBytes(file());
        try (Register register = openToRead()) {
            sound = register.verify(done -> {});
            facts = register.digests().facts();
        }
        assertThat(sound.isSound()).isTrue();
    }

    private Path file() {
        return folder.resolve("htx.db");
    }

    private Register openToRead() {
        return Register.over(
                SqliteStorage.openToRead(SqliteSettings.of(file()), StandardCatalogue.catalogue()),
                RegisterParts.standard());
    }

    @Test
    void aChangedByteIsToldOrFoundOrHarmless() throws IOException {
        Random random = new Random(SEED);
        int told = 0;
        for (int round = 1; round <= Faults.rounds(40, 3000); round++) {
            byte[] wrong = right.clone();
            int at = placeInUse(random);
            wrong[at] ^= (byte) (1 << random.nextInt(8));
            told += isTold(wrong, "round " + round + " of seed " + SEED + ", byte " + at) ? 1 : 0;
        }
        assertThat(told).as("how often it was told or found").isPositive();
    }

    @Test
    void aBurstOfBytesIsToldOrFoundOrHarmless() throws IOException {
        Random random = new Random(SEED);
        for (int round = 1; round <= Faults.rounds(20, 3000); round++) {
            byte[] wrong = right.clone();
            int at = placeInUse(random);
            byte[] burst = new byte[Math.min(BURST, wrong.length - at)];
            random.nextBytes(burst);
            System.arraycopy(burst, 0, wrong, at, burst.length);
            isTold(wrong, "round " + round + " of seed " + SEED + ", bytes from " + at);
        }
    }

    @Test
    void aFileCutAtAnyPageIsTold() throws IOException {
        int pages = right.length / 4096;
        for (int page = 0; page < pages; page += Faults.rounds(29, 1)) {
            String where = "cut to " + page + " pages";
            assertThat(isTold(Arrays.copyOf(right, page * 4096), where))
                    .as(where)
                    .isTrue();
        }
    }

    /** A place whose byte is not zero: most of a small register's pages are empty. */
    private int placeInUse(Random random) {
        int at = random.nextInt(right.length);
        while (right[at] == 0) {
            at = random.nextInt(right.length);
        }
        return at;
    }

    /** Whether the damage was told when opening or found when verifying; otherwise all must be as it was. */
    private boolean isTold(byte[] wrong, String where) throws IOException {
        Files.write(file(), wrong);
        try (Register register = openToRead()) {
            Verification verification = register.verify(done -> {});
            if (!verification.isSound()) {
                return true;
            }
            assertThat(verification).as(where).isEqualTo(sound);
            RegisterDigests digests = register.digests();
            assertThat(digests.facts()).as(where).isEqualTo(facts);
            return false;
        } catch (StorageException told) {
            assertThat(told)
                    .as(where)
                    .message()
                    .containsPattern("htx\\.db|entry [0-9]+")
                    .doesNotContain("Thành viên");
            return true;
        } catch (RuntimeException fault) {
            return fail(where, fault);
        } finally {
            Files.deleteIfExists(folder.resolve("htx.db-wal"));
            Files.deleteIfExists(folder.resolve("htx.db-shm"));
        }
    }
}
