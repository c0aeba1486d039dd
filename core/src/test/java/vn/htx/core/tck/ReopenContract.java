package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.time.EffectivePeriod;

/** A durable storage closed and opened again is what it was, and goes on from there. */
interface ReopenContract extends StorageTopic {

    private Ledger fill(int seed, int length) {
        Ledger ledger = new Ledger();
        for (Said said : Said.history(new Random(seed), length)) {
            storage().inUnitOfWork(work -> {
                work.append(ledger.say(work, said.day(), said.statements()));
                return said;
            });
        }
        return ledger;
    }

    @Test
    default void nothingIsStillNothing() {
        Everything before = Everything.in(stored());
        assertThat(Everything.in(reopened())).isEqualTo(before);
        assertThat(append(Appends::after).entry().sequence()).isEqualTo(1);
    }

    @Test
    default void everythingIsAsItWas() {
        fill(1, 40);
        append(work -> Appends.after(work)
                .standingOn(SubjectsContract.COOPERATIVE)
                .putting(new VaultRecord("m-1", Fields.empty().with("name", Texts.AWKWARD), Optional.of("aa")))
                .putting(new VaultRecord("m-2", Fields.empty(), Optional.empty())));
        append(work -> Appends.after(work).erasing("m-2"));
        Everything before = Everything.in(stored());
        byte[] key = stored().vaultKey();
        assertThat(Everything.in(reopened())).isEqualTo(before);
        assertThat(stored().vaultKey()).isEqualTo(key);
        assertThat(stored().findPerson("m-2")).isEmpty();
        assertThat(stored().findMemberByKeyHash("aa")).contains("m-1");
        assertThat(stored().listEntriesStandingOn(SubjectsContract.COOPERATIVE, Appends.DAY))
                .extracting(Entry::sequence)
                .containsExactly(41L);
        assertThat(Everything.in(reopened())).isEqualTo(before);
    }

    @Test
    default void talliesAreAsTheyWere() {
        Ledger ledger = fill(2, 40);
        reopened();
        for (Subject subject : stored().listSubjects(Optional.empty(), 100)) {
            List<Object> rice = List.of(subject.parts().get(0), "rice");
            assertThat(stored().balances(TalliesContract.BY_CROP, rice, Appends.DAY))
                    .isEqualTo(ledger.balances(TalliesContract.BY_CROP, rice, Appends.DAY, Knowledge.now()));
        }
    }

    @Test
    default void theRegisterGoesOn() {
        Ledger ledger = fill(3, 20);
        reopened();
        for (Said said : Said.history(new Random(4), 20)) {
            storage().inUnitOfWork(work -> {
                work.append(ledger.say(work, said.day(), said.statements()));
                return said;
            });
        }
        reopened();
        for (var type : LedgerContract.TYPES) {
            assertThat(List.copyOf(stored().listFacts(FactQuery.all(type), Knowledge.ever())))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .isEqualTo(ledger.facts(FactQuery.all(type), Knowledge.ever()));
        }
        assertThat(stored().findLastEntry().map(Entry::sequence)).contains(40L);
        assertThat(stored().listEntries(0, 100)).allMatch(Entry::isIntact);
    }

    @Test
    default void aUnitOfWorkThatWasNotKeptIsNotThere() {
        append(Appends::after);
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> {
                    work.append(Appends.after(work).build());
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        append(work -> Appends.after(work).by("somebody-else"));
        assertThat(reopened().listEntries(0, 10))
                .extracting(Entry::actor)
                .extracting(Object::toString)
                .containsExactly("officer-1", "somebody-else");
    }

    @Test
    default void newKindsOfFactsAreLearntWhenReopening() {
        reopened(StandardCatalogue.catalogue());
        append(Appends::after);
        reopened(TestCatalogue.CATALOGUE);
        append(work -> Appends.after(work)
                .opening(Harvests.HARVEST, Harvests.full("coop-1", 1), EffectivePeriod.startingOn(Appends.DAY)));
        assertThat(reopened().listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.now()))
                .extracting(row -> row.fact().value())
                .containsExactly(Harvests.full("coop-1", 1));
        assertThat(stored().balance(TalliesContract.BY_CROP, List.of("coop-1", "star-anise"), Appends.DAY))
                .isEqualTo(1);
    }
}
