package vn.htx.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.people.Person;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.storage.VaultChange;
import vn.htx.core.storage.VaultRecord;

/**
 * Fills an empty storage with another's entries as they are, rebuilding facts from them. A person's record comes with the
 * first entry about a membership of theirs; what then is left comes with the last entry.
 */
final class Importer {

    private static final int BATCH = 100; // an entry may speak of thousands
    private static final int PEOPLE = 500;

    private final Storage source;
    private final Storage target;
    private final Catalogue catalogue;
    private final LongConsumer progress;

    Importer(Storage source, Storage target, Catalogue catalogue, LongConsumer progress) {
        this.source = source;
        this.target = target;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    void run() {
        requireEmpty();
        source.read(reading -> {
            long last = reading.findLastEntry().map(Entry::sequence).orElse(0L);
            for (long after = 0; after < last; after += BATCH) {
                List<Entry> batch = reading.listEntries(after, BATCH);
                target.inUnitOfWork(work -> append(work, batch, reading, last));
                progress.accept(after + batch.size());
            }
            return last;
        });
    }

    private void requireEmpty() {
        target.read(reading -> reading.findLastEntry()).ifPresent(entry -> {
            throw new IllegalStateException("the register to fill already has " + entry.sequence() + " entries");
        });
    }

    private long append(UnitOfWork work, List<Entry> batch, Reading from, long last) {
        KeyedHash hash = new KeyedHash(work.vaultKey());
        for (Entry entry : batch) {
            Plan plan =
                    new Planner(work, catalogue, KnownFacts.now(work, catalogue)).plan(Recorded.of(entry, catalogue));
            List<VaultChange> people = new ArrayList<>(people(plan, from, work, hash));
            if (entry.sequence() == last) {
                people.addAll(remaining(from, work, people, hash));
            }
            work.append(new Append(entry, plan.touches(), plan.standsOn(), plan.changes(), people));
        }
        return last;
    }

    private static List<VaultChange> people(Plan plan, Reading from, Reading to, KeyedHash hash) {
        TreeSet<String> members = new TreeSet<>();
        for (Subject subject : plan.touches()) {
            if (subject.kind().equals(MemberFacts.SUBJECT)) {
                members.add(subject.parts().get(1));
            }
        }
        return members.stream()
                .filter(member -> to.findPerson(member).isEmpty())
                .flatMap(member -> from.findPerson(member).stream())
                .map(record -> put(record, hash))
                .toList();
    }

    private static List<VaultChange> remaining(Reading from, Reading to, List<VaultChange> already, KeyedHash hash) {
        Set<String> coming = already.stream().map(VaultChange::member).collect(Collectors.toSet());
        return Pages.stream(after -> from.listPeople(after, PEOPLE), "", VaultRecord::member, PEOPLE)
                .filter(record -> !coming.contains(record.member()))
                .filter(record -> to.findPerson(record.member()).isEmpty())
                .map(record -> put(record, hash))
                .toList();
    }

    private static VaultChange put(VaultRecord record, KeyedHash hash) {
        Person person = RecordMapper.read(Person.class, record.person(), "person");
        return new VaultChange.Put(VaultPlan.record(person, hash));
    }
}
