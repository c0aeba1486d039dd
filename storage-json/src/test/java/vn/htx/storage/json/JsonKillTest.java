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
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.VaultRecord;

/** A process that files is killed at a random moment, again and again, in the same register. */
class JsonKillTest {

    private static final long SEED = 20250701;
    private static final int ROUNDS = 5;
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
        Path folder = temporary.resolve("register");
        Random random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            long acknowledged =
                    fileUntilKilled(folder, filers, random.nextInt(Committer.ENTRIES / 4), random.nextInt(2_000_000));
            assertWhole(folder, acknowledged, "round " + round + " of seed " + SEED);
        }
    }

    @Test
    void aSecondProcessIsRefused() throws Exception {
        Path folder = temporary.resolve("register");
        Path said = temporary.resolve("said");
        Process process = start(folder, said, 1);
        try {
            while (process.isAlive() && wholeLines(said).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            assertLocked(() -> Register.open(folder));
            assertLocked(() -> Register.scan(folder));
            assertThat(process.isAlive())
                    .as("the first process holds the folder all the while")
                    .isTrue();
        } finally {
            process.destroyForcibly().waitFor();
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
        Path said = temporary.resolve("said");
        Process process = start(folder, said, filers);
        try {
            while (process.isAlive() && wholeLines(said).size() <= lines) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
        } finally {
            process.destroyForcibly().waitFor();
        }
        List<String> whole = wholeLines(said);
        assertThat(whole).as("what the process said before it was killed").isNotEmpty();
        return whole.stream().mapToLong(Long::parseLong).max().orElseThrow();
    }

    private static Process start(Path folder, Path said, int filers) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committer.class.getName(),
                        folder.toString(),
                        Integer.toString(filers))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> wholeLines(Path said) throws IOException {
        String text = Files.readString(said, UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void assertWhole(Path folder, long acknowledged, String round) throws IOException {
        assertThat(Register.scan(folder).damage()).as(round).isEmpty();
        Snapshot snapshot = Snapshot.opened(folder);
        int last = snapshot.entries().size();
        assertThat((long) last).as(round).isGreaterThanOrEqualTo(acknowledged);
        assertThat(snapshot.facts()).as(round).hasSize(last);
        assertEndsWithAWholeUnitOfWork(snapshot.entries(), round);
        assertThat(snapshot.people())
                .as(round)
                .extracting(VaultRecord::member)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, last)
                        .filter(sequence -> !isErased(sequence, last))
                        .mapToObj(Committer::member)
                        .toList());
        String people = Folders.contents(folder).get("vault/people.jsonl");
        String names = new String(people.getBytes(ISO_8859_1), UTF_8);
        assertThat(LongStream.rangeClosed(1, last + 10).filter(sequence -> names.contains(Committer.name(sequence))))
                .as(round)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, last)
                        .filter(sequence -> !isErased(sequence, last))
                        .boxed()
                        .toList());
    }

    private static boolean isErased(long sequence, long last) {
        return sequence + 3 <= last && Committer.erases(sequence + 3);
    }

    private static void assertEndsWithAWholeUnitOfWork(List<Entry> entries, String round) {
        if (!entries.isEmpty()) {
            String filing = entries.get(entries.size() - 1).filing().value();
            assertThat(filing).as(round).matches("place-(\\d)-of-\\1/.*");
        }
    }
}
