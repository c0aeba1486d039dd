package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.filing.Digests;
import vn.htx.core.register.Register;

/** Whoever changes, forges, swaps or cuts off entries is found by verify, which names where. */
class TamperingTest {

    private static final int ENTRIES = 5;

    @TempDir
    private Path folder;

    /** A register as a forger sees it: the text of each entry, and its digest. */
    private interface Books {
        List<String> documents() throws Exception;

        void write(int entry, String document, String digest) throws Exception;
    }

    private static String digest(String document) {
        return Digests.hex(Digests.sha256().digest(document.getBytes(StandardCharsets.UTF_8)));
    }

    private Path register() {
        return folder.resolve("register");
    }

    private Books books(String storage) {
        Shelf.of(register(), storage).telling("register");
        return storage.equals("json")
                ? new Journal(register().resolve("register-json/journal/000001.jsonl"))
                : new Database(register().resolve("register.sqlite"));
    }

    private Htx verify(String... more) {
        return new Shelf(register())
                .run(Stream.concat(Stream.of("verify"), Stream.of(more)).toArray(String[]::new));
    }

    private String head() {
        try (Register opened = Registers.openToRead(register())) {
            return opened.head();
        }
    }

    private void assertFound(String entry, String where) {
        Htx verified = verify();
        assertThat(verified.exit()).as(where).isEqualTo(ExitCode.UNSOUND);
        assertThat(verified.out()).as(where).contains("NOT SOUND").containsPattern("entry[: ]" + entry + "\\b");
        assertThat(verified.err()).as(where).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void anEditOfAnyEntryIsNamed(String storage) throws Exception {
        Books books = books(storage);
        List<String> documents = books.documents();
        assertThat(documents).hasSize(ENTRIES);
        for (int entry = 1; entry <= ENTRIES; entry++) {
            String right = documents.get(entry - 1);
            books.write(entry, right.replace("registry-1", "registry-2"), digest(right));
            assertFound(Integer.toString(entry), "entry " + entry + " edited");
            books.write(entry, right, digest(right));
        }
        assertThat(verify().exit()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void anEntryForgedWithItsDigestBreaksTheChainAtTheNext(String storage) throws Exception {
        Books books = books(storage);
        List<String> documents = books.documents();
        for (int entry = 1; entry < ENTRIES; entry++) {
            String right = documents.get(entry - 1);
            String forged = right.replace("registry-1", "registry-2");
            books.write(entry, forged, digest(forged));
            assertFound(Integer.toString(entry + 1), "entry " + entry + " forged");
            books.write(entry, right, digest(right));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void theLastEntryForgedIsFoundByTheHeadLodgedElsewhere(String storage) throws Exception {
        Books books = books(storage);
        String head = head();
        String forged = books.documents().get(ENTRIES - 1).replace("registry-1", "registry-2");
        books.write(ENTRIES, forged, digest(forged));
        assertThat(verify().exit()).isEqualTo(ExitCode.DONE);
        assertThat(verify("--head", head).exit()).isEqualTo(ExitCode.UNSOUND);
    }

    /** The last entry, with a digest that is right, so that only its form gives it away. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void anActInAnotherFormThanTheCanonicalIsNamed(String storage) throws Exception {
        Books books = books(storage);
        String right = books.documents().get(ENTRIES - 1);
        String forged = right.replaceFirst("\"act\":\\{", "\"act\":{ ");
        assertThat(forged).isNotEqualTo(right);
        books.write(ENTRIES, forged, digest(forged));
        assertFound(Integer.toString(ENTRIES), "an act that is not canonical");
        books.write(ENTRIES, right, digest(right));
        assertThat(verify().exit()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void entriesThatChangedPlacesAreNamed(String storage) throws Exception {
        Books books = books(storage);
        List<String> documents = books.documents();
        for (int entry = 1; entry < ENTRIES; entry++) {
            List<String> swapped = new ArrayList<>(documents);
            Collections.swap(swapped, entry - 1, entry);
            for (int place = entry; place <= entry + 1; place++) {
                String numbered = swapped.get(place - 1).replaceFirst("\"sequence\":[0-9]+", "\"sequence\":" + place);
                books.write(place, numbered, digest(numbered));
            }
            assertFound("(" + entry + "|" + (entry + 1) + ")", "entries " + entry + " and the next swapped");
            for (int place = entry; place <= entry + 1; place++) {
                books.write(place, documents.get(place - 1), digest(documents.get(place - 1)));
            }
        }
        assertThat(verify().exit()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void entriesCutOffAreFoundByTheHeadLodgedElsewhere(String storage) throws IOException {
        Shelf shelf = Shelf.of(register(), storage).telling("register");
        Path early = folder.resolve("early");
        assertThat(shelf.run("backup", "--to", early.toString()).exit()).isEqualTo(ExitCode.DONE);
        String lodgedEarly = head();
        shelf.filing(Documents.founding(5));
        String lodged = head();

        Shelf shortened = new Shelf(early);
        assertThat(shortened.run("verify").exit()).isEqualTo(ExitCode.DONE);
        assertThat(shortened.run("verify", "--head", lodgedEarly).exit()).isEqualTo(ExitCode.DONE);
        Htx found = shortened.run("verify", "--head", lodged);
        assertThat(found.exit()).isEqualTo(ExitCode.UNSOUND);
        assertThat(found.out()).contains("no entry has the digest " + lodged);
        assertThat(shelf.run("verify", "--head", lodgedEarly).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aFactChangedInTheDatabaseIsNamed() throws Exception {
        books("sqlite");
        try (Connection connection = connect(register().resolve("register.sqlite"));
                PreparedStatement change = connection.prepareStatement(
                        "UPDATE organization_name SET name = 'Hợp tác xã Khác' WHERE known_until IS NULL")) {
            assertThat(change.executeUpdate()).isPositive();
        }
        Htx verified = verify();
        assertThat(verified.exit()).isEqualTo(ExitCode.UNSOUND);
        assertThat(verified.out()).contains("organization:coop-1 holds", "organization:coop-1 should hold");
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private record Database(Path file) implements Books {

        @Override
        public List<String> documents() throws SQLException {
            List<String> documents = new ArrayList<>();
            try (Connection connection = connect(file);
                    PreparedStatement select =
                            connection.prepareStatement("SELECT document FROM entry ORDER BY sequence");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    documents.add(row.getString(1));
                }
            }
            return documents;
        }

        @Override
        public void write(int entry, String document, String digest) throws SQLException {
            try (Connection connection = connect(file)) {
                try (PreparedStatement others =
                        connection.prepareStatement("UPDATE entry SET document = json_set(document, '$.filing',"
                                + " 'x-' || sequence) WHERE document ->> '$.filing' = json_extract(?, '$.filing')")) {
                    others.setString(1, document); // a filing stands once: who swaps two has to move one out of the way
                    others.executeUpdate();
                }
                try (PreparedStatement update =
                        connection.prepareStatement("UPDATE entry SET document = ?, digest = ? WHERE sequence = ?")) {
                    update.setString(1, document);
                    update.setString(2, digest);
                    update.setInt(3, entry);
                    assertThat(update.executeUpdate()).isEqualTo(1);
                }
            }
        }
    }

    /** The checksums of lines are made anew, as a forger would. */
    private record Journal(Path file) implements Books {

        private static final String ENTRY = "\"entry\":";
        private static final String DIGEST = ",\"digest\":\"";
        private static final String CHECKSUM = ",\"sha256\":\"";
        private static final int HEX = 64;

        @Override
        public List<String> documents() throws IOException {
            return lines().stream().map(Journal::document).toList();
        }

        private List<String> lines() throws IOException {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        }

        private static String document(String line) {
            return line.substring(line.indexOf(ENTRY) + ENTRY.length(), line.indexOf(DIGEST));
        }

        @Override
        public void write(int entry, String document, String digest) throws IOException {
            List<String> lines = new ArrayList<>(lines());
            String line = lines.get(entry - 1);
            String rest = line.substring(line.indexOf(DIGEST) + DIGEST.length() + HEX, line.indexOf(CHECKSUM));
            String forged = line.substring(0, line.indexOf(ENTRY)) + ENTRY + document + DIGEST + digest + rest + "}";
            lines.set(entry - 1, forged.substring(0, forged.length() - 1) + CHECKSUM + digest(forged) + "\"}");
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        }
    }
}
