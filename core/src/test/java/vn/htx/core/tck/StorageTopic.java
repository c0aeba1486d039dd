package vn.htx.core.tck;

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
    Storage fresh();

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
}
