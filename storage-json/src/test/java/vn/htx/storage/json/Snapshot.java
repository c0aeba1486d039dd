package vn.htx.storage.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.tck.TestCatalogue;

/** Everything a storage holds. */
record Snapshot(List<Entry> entries, List<KnownFact<?>> facts, List<Subject> subjects, List<VaultRecord> people) {

    static Snapshot of(Storage storage) {
        return storage.read(Snapshot::of);
    }

    /** What a folder holds when it is opened, which may repair it. */
    static Snapshot opened(Path folder) {
        try (JsonStorage storage = Register.open(folder)) {
            return of(storage);
        }
    }

    private static Snapshot of(Reading reading) {
        List<KnownFact<?>> facts = new ArrayList<>();
        for (FactType<?> type : TestCatalogue.CATALOGUE.factTypes()) {
            facts.addAll(reading.listFacts(FactQuery.all(type), Knowledge.ever()));
        }
        return new Snapshot(
                reading.listEntries(0, Integer.MAX_VALUE),
                facts,
                reading.listSubjects(Optional.empty(), Integer.MAX_VALUE),
                reading.listPeople("", Integer.MAX_VALUE));
    }
}
