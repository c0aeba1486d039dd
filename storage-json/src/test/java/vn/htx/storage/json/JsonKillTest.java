package vn.htx.storage.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.tck.Child;
import vn.htx.core.tck.Faults;

/** A process that files is killed at a random moment, again and again, in the same register, and then in another. */
class JsonKillTest {

    private static final long SEED = 20250701;
    private static final int ROUNDS = Faults.rounds(5, 200);
    private static final int ROUNDS_IN_ONE_REGISTER = 20;
    private static final int FILERS = 8;

    @TempDir
    Path temporary;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfSeen() throws Exception {
        killAgainAndAgain(1);
    }

    @Test
    void nothingAcknowledgedIsLostWhenManyFileAtOnce() throws Exception {
        killAgainAndAgain(FILERS);
    }

    private void killAgainAndAgain(int filers) throws Exception {
        Random random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            Path folder = temporary.resolve("register-" + round / ROUNDS_IN_ONE_REGISTER);
            long acknowledged =
                    fileUntilKilled(folder, filers, random.nextInt(Committer.ENTRIES / 4), random.nextInt(2_000_000));
            assertWhole(folder, acknowledged, "round " + round + " of seed " + SEED);
        }
    }

    /** A process founds register after register; the last may be anything between an empty folder and a register. */
    @Test
    void aRegisterWhoseFoundingWasCutShortOpens() throws Exception {
        Random random = new Random(SEED);
        for (int round = 1; round <= Faults.rounds(2, 50); round++) {
            Path folder = Files.createDirectory(temporary.resolve("founded-" + round));
            Child child = Child.start(temporary.resolve("said"), Founder.class, folder);
            child.killAfter(1 + random.nextInt(20), random.nextInt(2_000_000));
            long acknowledged = child.lastNumber();
            for (long number = 1; number <= acknowledged + 1; number++) {
                Snapshot founded = Snapshot.opened(folder.resolve(Long.toString(number)));
                assertThat(founded.entries())
                        .as("round %s of seed %s, register %s", round, SEED, number)
                        .hasSizeBetween(number <= acknowledged ? 1 : 0, 1);
            }
        }
    }

    @Test
    void aSecondProcessIsRefused() throws Exception {
        Path folder = temporary.resolve("register");
        try (Child child = start(folder, 1)) {
            child.awaitLines(1);
            assertLocked(() -> Register.open(folder));
            assertLocked(() -> Register.scan(folder));
            assertThat(child.isAlive())
                    .as("the first process holds the folder all the while")
                    .isTrue();
        }
        assertThat(Snapshot.opened(folder).entries()).isNotEmpty();
    }

    private static void assertLocked(ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage.locked"))
                .hasMessageContaining("is open in another process");
    }

    /** Kills the process when it has said so many lines, and a moment later; answers with the last entry it said. */
    private long fileUntilKilled(Path folder, int filers, int lines, int nanoseconds) throws Exception {
        Child child = start(folder, filers);
        child.killAfter(lines + 1, nanoseconds);
        return child.lines().stream().mapToLong(Long::parseLong).max().orElse(0);
    }

    private Child start(Path folder, int filers) throws IOException {
        return Child.start(temporary.resolve("said"), Committer.class, folder, filers);
    }

    private static void assertWhole(Path folder, long acknowledged, String round) throws IOException {
        assertThat(Register.scan(folder).damage()).as(round).isEmpty();
        Snapshot snapshot = Snapshot.opened(folder);
        int last = snapshot.entries().size();
        assertThat((long) last).as(round).isGreaterThanOrEqualTo(acknowledged);
        assertThat(snapshot.facts()).as(round).hasSize(last);
        assertEndsWithAWholeUnitOfWork(snapshot.entries(), round);
        assertThat(snapshot.people()).as(round).extracting(VaultRecord::member).isEqualTo(Committer.membersAfter(last));
        String people = Folders.contents(folder).get("vault/people.jsonl");
        String names = new String(people.getBytes(ISO_8859_1), UTF_8);
        assertThat(LongStream.rangeClosed(1, last + 10).filter(sequence -> names.contains(Committer.name(sequence))))
                .as(round)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, last)
                        .filter(sequence -> !Committer.isErased(sequence, last))
                        .boxed()
                        .toList());
    }

    private static void assertEndsWithAWholeUnitOfWork(List<Entry> entries, String round) {
        if (!entries.isEmpty()) {
            String filing = entries.get(entries.size() - 1).filing().value();
            assertThat(filing).as(round).matches("place-(\\d)-of-\\1/.*");
        }
    }
}
