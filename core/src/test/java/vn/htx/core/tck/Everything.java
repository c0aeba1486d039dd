package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.LatestDays;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultRecord;

/**
 * All that can be read of a storage, to be compared.
 *
 * @param lives of each subject: its history
 * @param touched of each entry: the subjects
 */
record Everything(
        List<Entry> entries,
        List<KnownFact<?>> facts,
        List<Subject> subjects,
        List<Life> lives,
        List<List<Subject>> touched,
        List<VaultRecord> people) {

    /** What is said of one subject: the entries in its history, those standing on it, the latest days of both. */
    record Life(Subject subject, List<Entry> history, List<LatestDays> latest, long lastTouch, List<Entry> standing) {

        static Life of(Subject subject, Reading reading) {
            return new Life(
                    subject,
                    reading.listEntriesTouching(subject),
                    reading.listLatestDays(List.of(subject)),
                    reading.lastTouch(subject),
                    reading.listEntriesStandingOn(subject, LocalDate.EPOCH));
        }
    }

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
                subjects.stream().map(subject -> Life.of(subject, reading)).toList(),
                entries.stream()
                        .map(entry -> reading.listTouched(entry.sequence()))
                        .toList(),
                reading.listPeople("", Integer.MAX_VALUE));
    }
}
