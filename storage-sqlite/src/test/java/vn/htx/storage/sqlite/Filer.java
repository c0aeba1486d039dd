package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.tck.Appends;

/**
 * A process of its own that files without end and says each sequence once it is kept; to be killed. Every entry makes some
 * facts known and writes a person's record, and every fifth erases one written before.
 */
final class Filer {

    /** How many facts each of its entries makes known. */
    static final int FACTS = 3;

    private static final Pattern NAME = Pattern.compile("<p-([0-9]+)>");

    private Filer() {}

    public static void main(String[] arguments) {
        try (SqliteStorage storage = SqliteStorage.open(Path.of(arguments[0]), StandardCatalogue.catalogue())) {
            while (true) {
                System.out.println(file(storage));
            }
        }
    }

    /** Files the next entry and answers with its sequence. */
    static long file(SqliteStorage storage) {
        return storage.inUnitOfWork(work -> {
            Appends next = Appends.after(work);
            for (int i = 0; i < FACTS; i++) {
                next.opening(Memberships.member("m-" + next.sequence() + "-" + i, Appends.DAY, next.sequence()));
            }
            next.putting(person(next.sequence()));
            if (erases(next.sequence())) {
                next.erasing("p-" + (next.sequence() - 3));
            }
            work.append(next.build());
            return next.sequence();
        });
    }

    private static VaultRecord person(long sequence) {
        Fields person = Fields.empty().with("name", "Thành viên <p-" + sequence + ">");
        return new VaultRecord("p-" + sequence, person, Optional.of(Digests.of(person)));
    }

    private static boolean erases(long sequence) {
        return sequence % 5 == 0;
    }

    /** Whose records stand after the last entry, by the entries that wrote them. */
    private static Set<Long> peopleAfter(long last) {
        return new TreeSet<>(LongStream.rangeClosed(1, last)
                .filter(sequence -> sequence + 3 > last || !erases(sequence + 3))
                .boxed()
                .toList());
    }

    /** Requires that all that is stored is what some number of whole entries say, and answers with that number. */
    static long requireWhole(Reading reading) {
        List<Entry> entries = reading.listEntries(0, Integer.MAX_VALUE);
        String previous = Digests.GENESIS;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            assertThat(entry.sequence()).isEqualTo(i + 1L);
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.isIntact()).isTrue();
            assertThat(reading.listTouched(entry.sequence())).hasSize(FACTS);
            previous = entry.digest();
        }
        long facts = (long) entries.size() * FACTS;
        assertThat(reading.listFacts(FactQuery.all(MemberFacts.MEMBERSHIP), Knowledge.now()))
                .hasSize((int) facts);
        assertThat(reading.balance(MemberFacts.BY_PARTICIPATION, List.of("coop-1", true, true, false), Appends.DAY))
                .isEqualTo(facts);
        assertThat(reading.listPeople("", Integer.MAX_VALUE))
                .extracting(VaultRecord::member)
                .containsExactlyInAnyOrderElementsOf(peopleAfter(entries.size()).stream()
                        .map(sequence -> "p-" + sequence)
                        .toList());
        return entries.size();
    }

    /** As {@link #requireWhole}, in a reading of its own. */
    static long requireWholeIn(SqliteStorage storage) {
        return storage.read(Filer::requireWhole);
    }

    /** Requires that the files hold the names of those people only whose records stand after the last entry. */
    static void requireNoTraceOfTheErased(Path folder, long last) throws IOException {
        Set<Long> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                NAME.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .results()
                        .forEach(found -> named.add(Long.parseLong(found.group(1))));
            }
        }
        assertThat(named).isEqualTo(peopleAfter(last));
    }
}
