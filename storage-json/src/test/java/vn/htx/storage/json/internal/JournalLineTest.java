package vn.htx.storage.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.StorageException;
import vn.htx.core.tck.Appends;
import vn.htx.core.tck.Harvests;
import vn.htx.core.tck.TestCatalogue;
import vn.htx.core.tck.Texts;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.storage.json.internal.JournalLine.VaultMark;

class JournalLineTest {

    private final JournalLineReader reader = new JournalLineReader(TestCatalogue.CATALOGUE);

    @Test
    void aLineIsReadableAndItsFieldsStandInOrder() throws IOException {
        Append append = append();
        assertThat(object(append))
                .isEqualTo("{\"format\":1,\"place\":1,\"of\":2,\"entry\":"
                        + CanonicalForm.text(append.entry().document()) + ",\"digest\":\""
                        + append.entry().digest() + "\""
                        + ",\"touches\":[\"farm:farm-1\"],\"standsOn\":[\"organization:coop-1\"]"
                        + ",\"closed\":[{\"fact\":\"harvest\",\"cells\":{\"organization\":\"farm-1\",\"plot\":7"
                        + ",\"sownOn\":\"2024-02-10\",\"organic\":false,\"crop\":\"rice\",\"value\":1500000,\"workers\":4"
                        + ",\"remark\":\"\"},\"period\":\"2024-07-01/..\",\"assertedBy\":3,\"knownFrom\":5}]"
                        + ",\"opened\":[{\"fact\":\"harvest\",\"cells\":{\"organization\":\"farm-1\",\"plot\":7"
                        + ",\"sownOn\":\"2024-02-10\",\"organic\":false,\"crop\":\"rice\",\"value\":1500000,\"workers\":4"
                        + ",\"remark\":\"\"},\"period\":\"2024-07-01/2024-08-01\",\"assertedBy\":3}]"
                        + ",\"vault\":[{\"erase\":\"m-1\"}]}");
    }

    @Test
    void aLineIsReadAsItWasWritten() throws IOException {
        Append append = append();
        JournalLine line = reader.read(line(object(append)));
        assertThat(line.place()).isEqualTo(1);
        assertThat(line.of()).isEqualTo(2);
        assertThat(line.vault()).containsExactly(new VaultMark(true, "m-1"));
        assertThat(line.append().entry()).isEqualTo(append.entry());
        assertThat(line.append().changes()).isEqualTo(append.changes());
        assertThat(line.append().touches()).isEqualTo(append.touches());
        assertThat(line.append().standsOn()).isEqualTo(append.standsOn());
    }

    @Test
    void awkwardTextsAndFullCellsComeBack() throws IOException {
        Append append = Appends.numbered(1)
                .opening(Harvests.HARVEST, Harvests.full("farm-1", Long.MIN_VALUE), EffectivePeriod.onlyOn(Appends.DAY))
                .withOutcome(Fields.empty()
                        .with("awkward", Texts.AWKWARD)
                        .with("long", Texts.LONG)
                        .with("digest", ",\"digest\":\""))
                .build();
        JournalLine line = reader.read(line(object(append)));
        assertThat(line.append().entry()).isEqualTo(append.entry());
        assertThat(line.append().changes()).isEqualTo(append.changes());
    }

    @Test
    void theDigestIsThatOfTheBytesAsTheyStand() throws IOException {
        String object = object(append());
        assertRefused(
                object.replace("\"actor\":\"officer-1\"", "\"actor\":\"officer-2\""),
                "digest is not that of the entry");
        assertRefused(
                object.replace("\"actor\":\"officer-1\"", "\"actor\": \"officer-1\""),
                "digest is not that of the entry");
    }

    @Test
    void aFieldThatIsUnknownMissingOrMovedIsRefused() throws IOException {
        String object = object(append());
        assertRefused(object.replace("\"place\":1,", "\"place\":1,\"place\":1,"), "expected the field of");
        assertRefused(object.replace("\"place\":1,\"of\":2", "\"of\":2,\"place\":1"), "expected the field place");
        assertRefused(object.replace("\"vault\":", "\"news\":[],\"vault\":"), "expected the field vault");
        assertRefused(object.replace(",\"knownFrom\":5", ""), "expected the field knownFrom");
        assertRefused(object.replace(",\"knownFrom\":5", ",\"knownFrom\":5,\"x\":1"), "expected no further field");
        assertRefused(
                object.replace(",\"knownFrom\":5", ",\"knownFrom\":12"), "cannot take back what is known from 12");
    }

    @Test
    void aCellThatIsUnknownMissingRepeatedOrOfAnotherKindIsRefused() throws IOException {
        String object = object(append());
        assertRefused(
                object.replace("\"workers\":4", "\"workers\":4,\"colour\":\"red\""), "harvest has no column colour");
        assertRefused(object.replace("\"workers\":4,", ""), "harvest.workers is missing");
        assertRefused(object.replace("\"workers\":4", "\"workers\":4,\"workers\":5"), "harvest.workers stands twice");
        assertRefused(object.replace("\"workers\":4", "\"workers\":\"4\""), "expected a whole number");
        assertRefused(object.replace("\"organic\":false", "\"organic\":null"), "expected true or false");
        assertRefused(object.replace("\"crop\":\"rice\"", "\"crop\":{}"), "expected text");
    }

    @Test
    void aListOfTheWrongThingsIsRefused() throws IOException {
        String object = object(append());
        assertRefused(object.replace("[\"farm:farm-1\"]", "[1]"), "expected another item of touches");
        assertRefused(object.replace("[\"farm:farm-1\"]", "{}"), "expected a list");
        assertRefused(object.replace("[\"farm:farm-1\"]", "[\"farm\"]"), "is not a subject");
        assertRefused(object.replace("{\"erase\":\"m-1\"}", "{\"forget\":\"m-1\"}"), "expected the field put");
    }

    @Test
    void aNewerFormatOfALineIsSaidToBeNewer() throws IOException {
        String object = object(append()).replaceFirst("\"format\":1", "\"format\":2");
        assertThatThrownBy(() -> reader.read(line(object)))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage.version"));
    }

    private static Append append() {
        Fact<?> before = new Fact<>(
                Harvests.HARVEST,
                Harvests.HARVEST.cells(Harvests.plain("farm-1", 7)),
                EffectivePeriod.startingOn(Appends.DAY),
                3);
        return Appends.numbered(12)
                .closing(new KnownFact<>(before, 5, OptionalLong.empty()))
                .opening(before.during(EffectivePeriod.of(Appends.DAY, LocalDate.of(2024, 8, 1))))
                .standingOn(new Subject("organization", "coop-1"))
                .erasing("m-1")
                .build();
    }

    /** The object of the first of two lines, without its checksum. */
    private static String object(Append append) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JournalLineWriter.write(append, 1, 2, out);
        String line = out.toString(UTF_8);
        assertThat(line).matches("(?s).*,\"sha256\":\"[0-9a-f]{64}\"}\n");
        return line.substring(0, line.lastIndexOf(",\"sha256\"")) + "}";
    }

    private static Line line(String object) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckedLine.add(object.getBytes(UTF_8), out);
        Line line = new LineReader(new ByteArrayInputStream(out.toByteArray()))
                .next()
                .orElseThrow();
        assertThat(CheckedLine.isIntact(line)).isTrue();
        return line;
    }

    private void assertRefused(String object, String reason) throws IOException {
        assertThat(object).as("the line is changed").isNotEqualTo(object(append()));
        assertThatThrownBy(() -> reader.read(line(object)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
