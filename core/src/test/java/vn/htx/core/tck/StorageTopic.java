package vn.htx.core.tck;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;

/** What every topic of the contract has at hand: an empty storage, opened for one test. */
interface StorageTopic {

    /** The storage under test. */
    Storage storage();

    /** What is stored once it is closed and opened again; the test is skipped if the backend is not durable. */
    Reading reopened();

    /** The same storage closed and opened again with another catalogue; skipped as above. */
    Reading reopened(Catalogue catalogue);

    /** Another storage, empty; the test closes it. */
    Storage another();

    /** What is stored, each question asked in a reading of its own. */
    default Reading stored() {
        return new Glance(storage());
    }

    /** Appends in a unit of work of its own. */
    default Append append(Function<? super UnitOfWork, Appends> next) {
        return storage().inUnitOfWork(work -> {
            Append append = next.apply(work).build();
            work.append(append);
            return append;
        });
    }

    /** Checks a property of this backend after random histories, each in a storage of its own. */
    default void afterRandom(Function<Random, List<Said>> history, BiConsumer<Ledger, Reading> property) {
        Shrinking.check(4, history, steps -> {
            Ledger ledger = new Ledger();
            try (Storage storage = another()) {
                steps.forEach(said -> storage.inUnitOfWork(work -> {
                    work.append(ledger.say(work, said.day(), said.statements()));
                    return said;
                }));
                storage.read(reading -> {
                    property.accept(ledger, reading);
                    return steps;
                });
            }
        });
    }
}
