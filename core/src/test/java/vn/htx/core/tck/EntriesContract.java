package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.filing.Ground;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.ChainHead;

/** Entries: numbered without gaps, found, listed, and read back as they were written. */
interface EntriesContract extends StorageTopic {

    @Test
    default void aNewStorageHasNoEntries() {
        assertThat(stored().findLastEntry()).isEmpty();
        assertThat(stored().findEntry(0)).isEmpty();
        assertThat(stored().findEntry(1)).isEmpty();
        assertThat(stored().findEntry(new FilingId("filing-1"))).isEmpty();
        assertThat(stored().listEntries(0, 10)).isEmpty();
    }

    @Test
    default void theFirstEntryIsNumberOne() {
        assertThatThrownBy(() -> append(work -> Appends.numbered(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(work -> Appends.numbered(0))).isInstanceOf(IllegalArgumentException.class);
        assertThat(append(Appends::after).entry().sequence()).isEqualTo(1);
    }

    @Test
    default void entriesFollowWithoutGapsOrRepetition() {
        append(Appends::after);
        append(Appends::after);
        for (long wrong : List.of(0L, 1L, 2L, 4L, -1L, 1000L)) {
            assertThatThrownBy(() -> append(work -> Appends.numbered(wrong).filed("wrong" + wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(stored().findLastEntry().map(Entry::sequence)).contains(2L);
        assertThat(append(Appends::after).entry().sequence()).isEqualTo(3);
    }

    @Test
    default void theHeadIsThatOfTheLastEntryAlsoInsideAUnitOfWork() {
        assertThat(stored().findHead()).isEmpty();
        append(Appends::after);
        append(Appends::after);
        assertThat(stored().findHead())
                .isPresent()
                .isEqualTo(stored().findLastEntry().map(ChainHead::of));
        storage().inUnitOfWork(work -> {
            assertThat(work.findHead()).isEqualTo(work.findLastEntry().map(ChainHead::of));
            work.append(Appends.after(work).build());
            assertThat(work.findHead()).isEqualTo(work.findLastEntry().map(ChainHead::of));
            assertThat(work.lastSequence()).isEqualTo(3);
            return work;
        });
    }

    @Test
    default void aFilingBecomesOneEntryOnly() {
        append(work -> Appends.after(work).filed("hs-1"));
        assertThatThrownBy(() -> append(work -> Appends.after(work).filed("hs-1")))
                .isInstanceOf(RuntimeException.class);
        assertThat(stored().findEntry(new FilingId("hs-1")).map(Entry::sequence))
                .contains(1L);
        assertThat(stored().findLastEntry().map(Entry::sequence)).contains(1L);
    }

    @Test
    default void anEntryIsFoundByItsFiling() {
        Entry entry =
                append(work -> Appends.after(work).filed("BK:2024/07-a.b_1")).entry();
        Entry longest =
                append(work -> Appends.after(work).filed("x".repeat(128))).entry();
        assertThat(stored().findEntry(new FilingId("BK:2024/07-a.b_1"))).contains(entry);
        assertThat(stored().findEntry(new FilingId("bk:2024/07-a.b_1"))).isEmpty();
        assertThat(stored().findEntry(new FilingId("BK:2024/07-aXb_1"))).isEmpty();
        assertThat(stored().findEntry(new FilingId("x".repeat(128)))).contains(longest);
        assertThat(stored().findEntry(new FilingId("x".repeat(127)))).isEmpty();
    }

    @Test
    default void entriesAreListedInPages() {
        storage().inUnitOfWork(work -> {
            for (int i = 0; i < 7; i++) {
                work.append(Appends.after(work).build());
            }
            return 7;
        });
        List<Entry> all = stored().listEntries(0, Integer.MAX_VALUE);
        assertThat(all).extracting(Entry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(stored().listEntries(0, 3)).isEqualTo(all.subList(0, 3));
        assertThat(stored().listEntries(3, 3)).isEqualTo(all.subList(3, 6));
        assertThat(stored().listEntries(6, 3)).isEqualTo(all.subList(6, 7));
        assertThat(stored().listEntries(7, 3)).isEmpty();
        assertThat(stored().listEntries(100, 3)).isEmpty();
        assertThat(stored().listEntries(3, Integer.MAX_VALUE)).isEqualTo(all.subList(3, 7));
        assertThat(all)
                .allSatisfy(entry ->
                        assertThat(stored().findEntry(entry.sequence())).contains(entry));
    }

    @Test
    default void anEntryIsReadBackAsItWasWritten() {
        Entry entry = append(work -> Appends.after(work)
                        .by("so-ke-hoach/cb.17")
                        .on(new Ground(Optional.of("12/2024/HS-ĐK"), Optional.of("Điều 108, Luật 17/2023/QH15")))
                        .replacing(7, 3)
                        .of(Fields.empty().with("type", "record-harvest").with("text", Texts.AWKWARD))
                        .withOutcome(Fields.empty().with("remark", Texts.LONG).with("count", Long.MIN_VALUE)))
                .entry();
        assertThat(stored().findEntry(1)).contains(entry);
        assertThat(stored().findEntry(1).orElseThrow().document()).isEqualTo(entry.document());
    }

    @Test
    default void anEntryThatSaysLittleIsReadBackAsItWasWritten() {
        Entry entry = append(
                        work -> Appends.after(work).by("x").of(Fields.empty().with("type", "")))
                .entry();
        assertThat(stored().findEntry(1)).contains(entry);
    }

    @Test
    default void everyShapeOfDocumentIsReadBackAsItWasWritten() {
        Document nested = new Items(List.of());
        for (int depth = 0; depth < 50; depth++) {
            nested = new Items(List.of(nested, new Flag(depth % 2 == 0)));
        }
        TreeMap<String, Document> fields = new TreeMap<>();
        fields.put("type", new Text("record-harvest"));
        fields.put("", new Text(""));
        fields.put("nested", nested);
        fields.put("empty", Fields.empty());
        fields.put(
                Texts.AWKWARD, new Items(List.of(new Whole(Long.MAX_VALUE), new Whole(Long.MIN_VALUE), new Whole(0))));
        Entry entry = append(work -> Appends.after(work).of(new Fields(fields))).entry();
        assertThat(stored().findEntry(1)).contains(entry);
    }

    @Test
    default void decomposedTextIsKeptComposed() {
        String decomposed = Normalizer.normalize("Hợp tác xã Đức Xuân", Normalizer.Form.NFD);
        append(work -> Appends.after(work)
                .on(Ground.dossier(decomposed))
                .of(Fields.empty().with("type", "x").with("name", decomposed)));
        Entry entry = stored().findEntry(1).orElseThrow();
        assertThat(entry.act().text("name")).isEqualTo("Hợp tác xã Đức Xuân");
        assertThat(entry.ground().dossier()).contains("Hợp tác xã Đức Xuân");
        assertThat(entry.isIntact()).isTrue();
    }

    @Test
    default void theInstantIsKeptToTheMicrosecond() {
        List<String> instants = List.of(
                "2024-07-01T16:59:59.123456789Z",
                "2024-07-01T17:00:00Z",
                "2024-07-01T17:00:00.100Z",
                "2024-07-01T17:00:00.000001Z",
                "9999-12-31T23:59:59.999999Z");
        instants.forEach(instant -> append(work -> Appends.after(work).recordedAt(Instant.parse(instant))));
        assertThat(stored().listEntries(0, 10))
                .extracting(Entry::recordedAt)
                .containsExactly(
                        Instant.parse("2024-07-01T16:59:59.123456Z"),
                        Instant.parse("2024-07-01T17:00:00Z"),
                        Instant.parse("2024-07-01T17:00:00.1Z"),
                        Instant.parse("2024-07-01T17:00:00.000001Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z"));
    }

    @Test
    default void theChainIsIntactWhenReadBack() {
        List<Append> appends = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            appends.add(append(Appends::after));
        }
        String previous = Digests.GENESIS;
        for (Entry entry : stored().listEntries(0, 10)) {
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.isIntact()).isTrue();
            previous = entry.digest();
        }
        assertThat(previous).isEqualTo(appends.get(4).entry().digest());
    }
}
