package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.time.EffectivePeriod;

/** A unit of work is kept wholly or not at all, and nothing works outside its callback. */
interface UnitOfWorkContract extends StorageTopic {

    /** The farm that harvests. */
    Subject HARVESTER = Subject.parse("farm:coop-1");

    private static Appends harvesting(UnitOfWork work, long plot) {
        return Appends.after(work)
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", plot), EffectivePeriod.startingOn(Appends.DAY))
                .putting(new VaultRecord("m-" + plot, Fields.empty().with("name", "x"), Optional.of("hash-" + plot)));
    }

    /** Does something of every kind: entries, facts opened and closed, people put, replaced and erased. */
    private static void doMuch(UnitOfWork work) {
        work.append(harvesting(work, 7)
                .on(Appends.DAY.plusDays(70))
                .standingOn(HARVESTER)
                .build());
        work.append(Appends.after(work)
                .touching(SubjectsContract.COOPERATIVE)
                .closing(work.listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.now())
                        .get(0))
                .putting(new VaultRecord("m-1", Fields.empty().with("name", "y"), Optional.of("hash-y")))
                .erasing("m-2")
                .build());
    }

    private static void fail() {
        throw new UnsupportedOperationException("on purpose");
    }

    private static void failBadly() {
        throw new StackOverflowError("on purpose");
    }

    private long rice() {
        return stored().balance(TalliesContract.BY_CROP, TalliesContract.RICE, Appends.DAY);
    }

    @Test
    default void nothingIsKeptOfAUnitOfWorkThatThrows() {
        append(work -> harvesting(work, 1));
        append(work -> harvesting(work, 2));
        Everything before = Everything.in(stored());
        for (Runnable failure : List.<Runnable>of(UnitOfWorkContract::fail, UnitOfWorkContract::failBadly)) {
            assertThatThrownBy(() -> storage().inUnitOfWork(work -> {
                        doMuch(work);
                        failure.run();
                        return 1;
                    }))
                    .hasMessage("on purpose");
            assertThat(Everything.in(stored())).isEqualTo(before);
            assertThat(rice()).isEqualTo(2);
            assertThat(stored().findEntry(new FilingId("filing-3"))).isEmpty();
            assertThat(stored().findMemberByKeyHash("hash-y")).isEmpty();
            assertThat(stored().findMemberByKeyHash("hash-2")).contains("m-2");
        }
        append(work -> harvesting(work, 3));
        assertThat(rice()).isEqualTo(3);
    }

    @Test
    default void allIsKeptOfAUnitOfWorkThatReturns() {
        append(work -> harvesting(work, 1));
        append(work -> harvesting(work, 2));
        Everything inside = storage().inUnitOfWork(work -> {
            doMuch(work);
            return Everything.in(work);
        });
        assertThat(Everything.in(stored())).isEqualTo(inside);
        assertThat(inside.entries()).hasSize(4);
        assertThat(inside.people()).extracting(VaultRecord::member).containsExactly("m-1", "m-7");
        assertThat(rice()).isEqualTo(2);
    }

    @Test
    default void aUnitOfWorkSeesWhatItAppended() {
        storage().inUnitOfWork(work -> {
            for (int i = 1; i <= 3; i++) {
                work.append(harvesting(work, i).build());
                assertThat(work.findLastEntry().map(Entry::sequence)).contains((long) i);
                assertThat(work.listEntries(0, 10)).hasSize(i);
                assertThat(work.findEntry(new FilingId("filing-" + i))).isPresent();
                assertThat(work.listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.now()))
                        .hasSize(i);
                assertThat(work.listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.at(1)))
                        .hasSize(1);
                assertThat(work.balance(TalliesContract.BY_CROP, TalliesContract.RICE, Appends.DAY))
                        .isEqualTo(i);
                assertThat(work.findMemberByKeyHash("hash-" + i)).contains("m-" + i);
                assertThat(work.lastTouch(work.listTouched(i).get(0))).isEqualTo(i);
            }
            return 3;
        });
    }

    @Test
    default void anAppendThatFailsLeavesNothingEvenIfTheUnitOfWorkGoesOn() {
        append(work -> harvesting(work, 1));
        Everything before = Everything.in(stored());
        for (Consumer<UnitOfWork> failing : List.<Consumer<UnitOfWork>>of(
                work -> work.append(Appends.numbered(9).build()),
                work -> work.append(harvesting(work, 2).filed("filing-1").build()),
                work -> work.append(Appends.after(work)
                        .opening(Harvests.HARVEST, Harvests.plain("coop-1", 5), EffectivePeriod.startingOn(Appends.DAY))
                        .putting(new VaultRecord("m-5", Fields.empty(), Optional.of("hash-1")))
                        .build()))) {
            assertThatThrownBy(() -> storage().inUnitOfWork(work -> {
                        assertThatThrownBy(() -> failing.accept(work)).isInstanceOf(RuntimeException.class);
                        throw new UnsupportedOperationException("the caller gives up");
                    }))
                    .isInstanceOf(RuntimeException.class);
            tryToGoOn(failing);
            assertThat(Everything.in(stored())).isEqualTo(before);
            assertThat(rice()).isEqualTo(1);
        }
    }

    /** The body hides the failure; the backend may refuse to keep the unit of work, but may not keep half an append. */
    private void tryToGoOn(Consumer<UnitOfWork> failing) {
        try {
            storage().inUnitOfWork(work -> {
                assertThatThrownBy(() -> failing.accept(work)).isInstanceOf(RuntimeException.class);
                return 1;
            });
        } catch (RuntimeException refused) {
            assertThat(refused).hasMessageNotContaining("Expecting");
        }
    }

    @Test
    default void aUnitOfWorkMayAppendNothing() {
        assertThat(storage().<String>inUnitOfWork(work -> "nothing to do")).isEqualTo("nothing to do");
        assertThat(stored().findLastEntry()).isEmpty();
    }

    @Test
    default void unitsOfWorkAndReadingsAreNotNested() {
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> storage().inUnitOfWork(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> storage().read(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage().read(reading -> storage().inUnitOfWork(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage().read(reading -> storage().read(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(append(Appends::after).entry().sequence()).isEqualTo(1);
    }

    @Test
    default void aRefusedNestingDoesNotHarmTheOuterOne() {
        storage().inUnitOfWork(work -> {
            work.append(Appends.after(work).build());
            assertThatThrownBy(() -> storage().inUnitOfWork(inner -> 1)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> storage().read(inner -> 1)).isInstanceOf(IllegalStateException.class);
            work.append(Appends.after(work).build());
            return 2;
        });
        assertThat(stored().findLastEntry().map(Entry::sequence)).contains(2L);
    }

    @Test
    default void anotherStorageMayBeUsedInside() {
        append(Appends::after);
        append(Appends::after);
        try (Storage copy = another()) {
            storage()
                    .read(reading -> copy.inUnitOfWork(work -> {
                        reading.listEntries(0, 10)
                                .forEach(entry -> work.append(
                                        new Append(entry, List.of(), List.of(), FactChanges.none(), List.of())));
                        return 2;
                    }));
            assertThat(new Glance(copy).listEntries(0, 10)).isEqualTo(stored().listEntries(0, 10));
        }
    }

    @Test
    default void closingInsideIsRefused() {
        storage().inUnitOfWork(work -> {
            assertThatThrownBy(() -> storage().close()).isInstanceOf(IllegalStateException.class);
            work.append(Appends.after(work).build());
            return 1;
        });
        storage().read(reading -> {
            assertThatThrownBy(() -> storage().close()).isInstanceOf(IllegalStateException.class);
            return 1;
        });
        assertThat(stored().findLastEntry()).isPresent();
    }

    @Test
    default void aReadingIsOfNoUseAfterItsCallback() {
        append(Appends::after);
        Reading read = storage().read(reading -> reading);
        Reading worked = storage().inUnitOfWork(work -> work);
        for (Reading escaped : List.of(read, worked)) {
            for (Consumer<Reading> question : questions()) {
                assertThatThrownBy(() -> question.accept(escaped)).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    default void aUnitOfWorkIsOfNoUseAfterItsCallback() {
        List<UnitOfWork> escaped = new ArrayList<>();
        escaped.add(storage().inUnitOfWork(work -> work));
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> {
                    escaped.add(work);
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        for (UnitOfWork work : escaped) {
            assertThatThrownBy(() -> work.append(Appends.numbered(1).build()))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(stored().findLastEntry()).isEmpty();
    }

    @Test
    default void aClosedStorageIsOfNoUse() {
        append(Appends::after);
        storage().close();
        storage().close();
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> 1)).isInstanceOf(IllegalStateException.class);
        for (Consumer<Reading> question : questions()) {
            assertThatThrownBy(() -> question.accept(stored())).isInstanceOf(IllegalStateException.class);
        }
    }

    private static List<Consumer<Reading>> questions() {
        return List.of(
                Reading::findLastEntry,
                reading -> reading.findEntry(1),
                reading -> reading.findEntry(new FilingId("filing-1")),
                reading -> reading.listEntries(0, 1),
                reading -> reading.listEntriesTouching(SubjectsContract.COOPERATIVE),
                reading -> reading.listEntriesStandingOn(SubjectsContract.COOPERATIVE, Appends.DAY),
                reading -> reading.findLatestEffectiveDay(SubjectsContract.COOPERATIVE),
                reading -> reading.lastTouch(SubjectsContract.COOPERATIVE),
                reading -> reading.listTouched(1),
                reading -> reading.listSubjects(Optional.empty(), 1),
                reading -> reading.listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.now()),
                reading -> reading.balance(TalliesContract.BY_CROP, TalliesContract.RICE, Appends.DAY),
                reading -> reading.balances(TalliesContract.BY_CROP, TalliesContract.RICE, Appends.DAY),
                reading -> reading.findPerson("m-1"),
                reading -> reading.findMemberByKeyHash("aa"),
                reading -> reading.listPeople("", 1),
                Reading::vaultKey);
    }
}
