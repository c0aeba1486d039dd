package vn.htx.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.filing.Entry.Replacement;

class EntryTest {

    private static final Entry ENTRY = new Entry(
                    57,
                    Instant.parse("2024-07-01T02:03:04.123456789Z"),
                    new FilingId("hs-57"),
                    new Actor("officer-1"),
                    LocalDate.of(2024, 6, 30),
                    new Ground(Optional.of("12/HS"), Optional.of("Điều 30")),
                    "a".repeat(64),
                    Fields.empty().with("type", "rename-organization").with("name", "Đức Xuân"),
                    Optional.of(new Replacement(40, 12)),
                    Fields.empty().with("remarks", 2),
                    "b".repeat(64),
                    "")
            .sealed();

    @Test
    void aSealedEntryIsIntact() {
        assertThat(ENTRY.isIntact()).isTrue();
        assertThat(ENTRY.digest()).matches("[0-9a-f]{64}");
        assertThat(ENTRY.sealed()).isEqualTo(ENTRY);
    }

    @Test
    void theDigestIsThatOfTheCanonicalBytes() {
        assertThat(CanonicalForm.text(ENTRY.document()))
                .isEqualTo("{\"act\":{\"name\":\"Đức Xuân\",\"type\":\"rename-organization\"},\"actor\":\"officer-1\","
                        + "\"effectiveOn\":\"2024-06-30\",\"filing\":\"hs-57\",\"format\":1,"
                        + "\"ground\":{\"citation\":\"Điều 30\",\"dossier\":\"12/HS\"},\"outcome\":{\"remarks\":2},"
                        + "\"previous\":\"" + "b".repeat(64) + "\",\"recordedAt\":\"2024-07-01T02:03:04.123456Z\","
                        + "\"replacement\":{\"entry\":40,\"place\":12},\"rulePack\":\"" + "a".repeat(64)
                        + "\",\"sequence\":57}");
        assertThat(ENTRY.digest()).isEqualTo(Digests.of(ENTRY.document()));
    }

    @Test
    void aChangeOfAnyFieldShows() {
        Entry e = ENTRY;
        List<Entry> changed = List.of(
                new Entry(
                        58,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt().plusNanos(1000),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        new FilingId("hs-58"),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        new Actor("officer-2"),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn().plusDays(1),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        Ground.dossier("12/HS"),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        "c".repeat(64),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act().with("name", "Khác"),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        Optional.empty(),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        Optional.of(new Replacement(41, 12)),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        Optional.of(new Replacement(40, 13)),
                        e.outcome(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        Fields.empty(),
                        e.previous(),
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        Digests.GENESIS,
                        e.digest()),
                new Entry(
                        57,
                        e.recordedAt(),
                        e.filing(),
                        e.actor(),
                        e.effectiveOn(),
                        e.ground(),
                        e.rulePack(),
                        e.act(),
                        e.replacement(),
                        e.outcome(),
                        e.previous(),
                        "0".repeat(64)));
        assertThat(changed).noneMatch(Entry::isIntact);
        assertThat(changed.stream().limit(13).map(entry -> entry.sealed().digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEntryIsReadBackFromItsDocument() {
        assertThat(Entry.read(ENTRY.document(), ENTRY.digest())).isEqualTo(ENTRY);
        Entry plain = new Entry(
                        1,
                        Instant.parse("2024-07-01T00:00:00Z"),
                        new FilingId("x"),
                        new Actor("y"),
                        LocalDate.of(2024, 7, 1),
                        Ground.none(),
                        "",
                        Fields.empty().with("type", "z"),
                        Optional.empty(),
                        Fields.empty(),
                        Digests.GENESIS,
                        "")
                .sealed();
        assertThat(Entry.read(CanonicalForm.parseFields(CanonicalForm.text(plain.document())), plain.digest()))
                .isEqualTo(plain);
    }

    @Test
    void aWholeSecondIsWrittenWithSixDigitsToo() {
        Entry entry = new Entry(
                1,
                Instant.parse("2024-07-01T00:00:00Z"),
                new FilingId("x"),
                new Actor("y"),
                LocalDate.of(2024, 7, 1),
                Ground.none(),
                "",
                Fields.empty(),
                Optional.empty(),
                Fields.empty(),
                Digests.GENESIS,
                "");
        assertThat(entry.document().text("recordedAt")).isEqualTo("2024-07-01T00:00:00.000000Z");
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> Entry.read(ENTRY.document().with("format", 2), ENTRY.digest()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
    }

    @Test
    void aCorrectionStandsWhereWhatItCorrectsStood() {
        assertThat(ENTRY.place()).isEqualTo(12);
        assertThat(ENTRY.actType()).isEqualTo("rename-organization");
    }
}
