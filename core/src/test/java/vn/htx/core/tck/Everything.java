package vn.htx.core.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultRecord;

/**
 * All that can be read of a storage, to be compared.
 *
 * @param histories of each subject: the sequences of its entries
 * @param touched of each entry: the subjects
 */
record Everything(
        List<Entry> entries,
        List<KnownFact<?>> facts,
        List<Subject> subjects,
        List<List<Entry>> histories,
        List<List<Subject>> touched,
        List<VaultRecord> people) {

    static Everything in(Reading reading) {
        List<Entry> entries = reading.listEntries(0, Integer.MAX_VALUE);
        List<Subject> subjects = reading.listSubjects(Optional.empty(), Integer.MAX_VALUE);
        List<KnownFact<?>> facts = new ArrayList<>();
        TestCatalogue.CATALOGUE
                .factTypes()
                .forEach(type -> facts.addAll(reading.listFacts(FactQuery.all(type), Knowledge.ever())));
        return new Everything(
                entries,
                facts,
                subjects,
                subjects.stream().map(reading::listEntriesTouching).toList(),
                entries.stream()
                        .map(entry -> reading.listTouched(entry.sequence()))
                        .toList(),
                reading.listPeople("", Integer.MAX_VALUE));
    }
}
