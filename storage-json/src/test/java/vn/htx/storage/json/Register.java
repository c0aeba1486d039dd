package vn.htx.storage.json;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.tck.Appends;
import vn.htx.core.tck.Harvests;
import vn.htx.core.tck.TestCatalogue;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.storage.json.recovery.JsonScan;

/** What the tests of this backend open and file: harvests, one for each entry, and people. */
final class Register {

    private Register() {}

    static JsonStorage open(Path folder) {
        return JsonStorage.open(folder, TestCatalogue.CATALOGUE);
    }

    static JsonStorage openToRead(Path folder) {
        return JsonStorage.openToRead(folder, TestCatalogue.CATALOGUE);
    }

    static JsonScan scan(Path folder) {
        return JsonStorage.scan(folder, TestCatalogue.CATALOGUE);
    }

    /** Files a harvest in a unit of work of its own. */
    static void fileHarvest(Storage storage) {
        file(storage, append -> append);
    }

    /** Files so many harvests in one unit of work. */
    static void fileHarvests(Storage storage, int count) {
        storage.inUnitOfWork(work -> {
            for (int i = 0; i < count; i++) {
                append(work, append -> append);
            }
            return count;
        });
    }

    /** Files a harvest and more in a unit of work of its own. */
    static void file(Storage storage, UnaryOperator<Appends> more) {
        storage.inUnitOfWork(work -> append(work, more));
    }

    /** Appends the next entry: the harvest of the plot that has its number, and more. */
    static long append(UnitOfWork work, UnaryOperator<Appends> more) {
        Appends next = Appends.after(work);
        next.opening(
                Harvests.HARVEST,
                Harvests.plain("farm-" + next.sequence() % 3, next.sequence()),
                EffectivePeriod.startingOn(Appends.DAY));
        work.append(more.apply(next).build());
        return next.sequence();
    }

    static VaultRecord person(String member, String name) {
        return new VaultRecord(member, Fields.empty().with("name", name), Optional.of("hash of " + name));
    }

    static long lastEntry(Storage storage) {
        return storage.read(reading ->
                reading.findLastEntry().map(entry -> entry.sequence()).orElse(0L));
    }
}
