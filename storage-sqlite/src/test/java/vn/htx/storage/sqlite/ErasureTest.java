package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.filing.Digests;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.tck.Appends;

/** What is erased from the vault is in none of the register's files. */
class ErasureTest {

    private static final int PEOPLE = 3000;
    private static final int ERASED = 2400;

    @TempDir
    Path folder;

    private SqliteStorage storage;

    @BeforeEach
    void open() {
        SqliteSettings settings = new SqliteSettings(folder.resolve("htx.db"), Duration.ofMillis(50), 1);
        storage = SqliteStorage.open(settings, StandardCatalogue.catalogue());
    }

    @AfterEach
    void close() {
        storage.close();
    }

    /** A record whose name, note and key hash stand nowhere else. */
    private static VaultRecord person(int number, String version, int size) {
        String id = "m-" + number;
        String mark = version + "<" + id + ">";
        Fields person = Fields.empty()
                .with("name", "Tên " + mark)
                .with("note", "đầu " + mark + " ghi chú".repeat(size) + " cuối " + mark);
        return new VaultRecord(id, person, Optional.of(keyHash(number, version)));
    }

    private static String keyHash(int number, String version) {
        return Digests.of(Fields.empty().with("of", version + number));
    }

    private void put(List<VaultRecord> people) {
        storage.inUnitOfWork(work -> {
            Appends next = Appends.after(work);
            people.forEach(next::putting);
            work.append(next.build());
            return true;
        });
    }

    private void erase(List<Integer> numbers) {
        storage.inUnitOfWork(work -> {
            Appends next = Appends.after(work);
            numbers.forEach(number -> next.erasing("m-" + number));
            work.append(next.build());
            return true;
        });
    }

    /** All bytes of all files, as Latin text, so that any byte sequence can be looked for. */
    private String files() {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in the files that a pattern finds. */
    private static Set<String> found(String pattern, String files) {
        return Pattern.compile(pattern)
                .matcher(files)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }

    private static List<String> hashes(List<Integer> numbers, String version) {
        return numbers.stream().map(number -> keyHash(number, version)).toList();
    }

    @Test
    void noByteOfAnErasedRecordStays() {
        Random random = new Random(20);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(numbers, random);
        for (int i = 0; i < PEOPLE; i += 100) {
            put(numbers.subList(i, i + 100).stream()
                    .map(number -> person(number, "first", random.nextInt(60)))
                    .toList());
        }
        Collections.shuffle(numbers, random);
        put(numbers.subList(0, 500).stream()
                .map(number -> person(number, "second", random.nextInt(600)))
                .toList());
        Collections.shuffle(numbers, random);
        List<Integer> erased = numbers.subList(0, ERASED);
        for (int i = 0; i < ERASED; i += 60) {
            erase(erased.subList(i, i + 60));
        }

        String files = files();
        assertThat(found("<m-([0-9]+)>", files)).hasSize(PEOPLE - ERASED).doesNotContainAnyElementsOf(texts(erased));
        assertThat(found("([0-9a-f]{64})", files))
                .doesNotContainAnyElementsOf(hashes(erased, "first"))
                .doesNotContainAnyElementsOf(hashes(erased, "second"));
        assertThat(storage.<List<VaultRecord>>read(reading -> reading.listPeople("", PEOPLE)))
                .hasSize(PEOPLE - ERASED);
    }

    @Test
    void aReaderDelaysTheErasureOnlyUntilItIsDone() {
        put(List.of(person(1, "only", 10)));
        CountDownLatch erased = new CountDownLatch(1);
        CountDownLatch reading = new CountDownLatch(1);
        Thread reader = new Thread(() -> storage.read(before -> {
            reading.countDown();
            await(erased);
            return before.findPerson("m-1");
        }));
        reader.start();
        await(reading);
        erase(List.of(1));
        erased.countDown();
        join(reader);

        assertThat(files()).doesNotContain("<m-1>");
        assertThat(storage.<Optional<VaultRecord>>read(after -> after.findPerson("m-1")))
                .isEmpty();
    }

    @Test
    void anErasureUndoneErasesNothing() {
        put(List.of(person(1, "only", 10)));
        try {
            storage.inUnitOfWork(work -> {
                work.append(Appends.after(work).erasing("m-1").build());
                throw new UnsupportedOperationException("on purpose");
            });
        } catch (UnsupportedOperationException undone) {
            assertThat(storage.<Optional<VaultRecord>>read(after -> after.findPerson("m-1")))
                    .contains(person(1, "only", 10));
        }
        assertThat(storage.read(Reading::findLastEntry)).isPresent();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}
