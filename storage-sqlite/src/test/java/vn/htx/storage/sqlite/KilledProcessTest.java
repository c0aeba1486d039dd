package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.tck.Appends;

/** Killing the process loses nothing it said was kept, and leaves nothing half done. */
class KilledProcessTest {

    private static final int ROUNDS = 5;
    private static final int LONGEST_MILLIS = 600;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void whatWasAcknowledgedIsThereAndNothingIsHalf() throws IOException, InterruptedException {
        Path file = folder.resolve("htx.db");
        Random random = new Random(9);
        long before = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            long acknowledged = fileAndKill(file, random.nextInt(LONGEST_MILLIS));
            try (SqliteStorage storage = SqliteStorage.open(file, StandardCatalogue.catalogue())) {
                long kept = storage.read(KilledProcessTest::requireWhole);
                assertThat(acknowledged).as("round %d", round).isGreaterThan(before);
                assertThat(kept).as("round %d", round).isGreaterThanOrEqualTo(acknowledged);
                before = kept;
            }
        }
    }

    /** Lets a process file for a while, kills it, and answers with the last sequence it said. */
    private long fileAndKill(Path file, long millis) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        try {
            while (process.isAlive() && Files.size(said) == 0) {
                Thread.sleep(1);
            }
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
        String whole = Files.readString(said, StandardCharsets.US_ASCII);
        return whole.substring(0, whole.lastIndexOf('\n') + 1)
                .lines()
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    private static long requireWhole(Reading reading) {
        List<Entry> entries = reading.listEntries(0, Integer.MAX_VALUE);
        String previous = Digests.GENESIS;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            assertThat(entry.sequence()).isEqualTo(i + 1L);
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.isIntact()).isTrue();
            assertThat(reading.listTouched(entry.sequence())).hasSize(Filer.FACTS);
            previous = entry.digest();
        }
        long facts = (long) entries.size() * Filer.FACTS;
        assertThat(reading.listFacts(FactQuery.all(MemberFacts.MEMBERSHIP), Knowledge.now()))
                .hasSize((int) facts);
        assertThat(reading.balance(MemberFacts.BY_PARTICIPATION, List.of("coop-1", true, true, false), Appends.DAY))
                .isEqualTo(facts);
        return entries.size();
    }
}
