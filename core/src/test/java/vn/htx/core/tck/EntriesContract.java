package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.filing.Ground;

/** Entries: numbered without gaps, found, listed, and read back as they were written. */
interface EntriesContract extends StorageTopic {

    @Test
    default void aNewStorageHasNoEntries() {
        assertThat(stored().findLastEntry()).isEmpty();
        assertThat(stored().findEntry(0)).isEmpty();
        assertThat(stored().findEntry(1)).isEmpty();
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
        for (long wrong : List.of(0L, 1L, 2L, 4L, -1L)) {
            assertThatThrownBy(() -> append(work -> Appends.numbered(wrong).filed("wrong" + wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(stored().findLastEntry().map(Entry::sequence)).contains(2L);
    }

    @Test
    default void anEntryIsFoundByItsFiling() {
        Entry entry = append(work -> Appends.after(work).filed("BK:2024/07-a.b_1")).entry();
        append(Appends::after);
        assertThat(stored().findEntry(new FilingId("BK:2024/07-a.b_1"))).contains(entry);
        assertThat(stored().findEntry(new FilingId("bk:2024/07-a.b_1"))).isEmpty();
    }

    @Test
    default void entriesAreListedInPages() {
        List<Entry> all = storage().inUnitOfWork(work -> {
            for (int i = 0; i < 7; i++) {
                work.append(Appends.after(work).build());
            }
            return work.listEntries(0, 100);
        });
        assertThat(all).extracting(Entry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(stored().listEntries(0, Integer.MAX_VALUE)).isEqualTo(all);
        assertThat(stored().listEntries(0, 3)).isEqualTo(all.subList(0, 3));
        assertThat(stored().listEntries(3, 3)).isEqualTo(all.subList(3, 6));
        assertThat(stored().listEntries(6, 3)).isEqualTo(all.subList(6, 7));
        assertThat(stored().listEntries(7, 3)).isEmpty();
        assertThat(stored().listEntries(100, 3)).isEmpty();
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
    default void theInstantIsKeptToTheMicrosecond() {
        Instant instant = Instant.parse("2024-07-01T16:59:59.123456789Z");
        append(work -> Appends.after(work).recordedAt(instant));
        assertThat(stored().findEntry(1).map(Entry::recordedAt))
                .contains(Instant.parse("2024-07-01T16:59:59.123456Z"));
    }

    @Test
    default void theChainIsIntactWhenReadBack() {
        for (int i = 0; i < 5; i++) {
            append(Appends::after);
        }
        String previous = Digests.GENESIS;
        for (Entry entry : stored().listEntries(0, 10)) {
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.isIntact()).isTrue();
            previous = entry.digest();
        }
    }
}
