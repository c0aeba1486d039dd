package vn.htx.core.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.Tally;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.statistics.ReferenceEvaluator;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.LatestDays;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.storage.VaultRecord;

/** A unit of work (or a reading) over the store, while its callback runs. */
final class MemoryUnitOfWork implements UnitOfWork {

    private final Store store;
    private final Catalogue catalogue;
    private final byte[] vaultKey;
    private final Undo undo;
    private final List<Append> appended = new ArrayList<>();
    private boolean ended;

    MemoryUnitOfWork(Store store, Catalogue catalogue, byte[] vaultKey, Undo undo) {
        this.store = store;
        this.catalogue = catalogue;
        this.vaultKey = vaultKey;
        this.undo = undo;
    }

    List<Append> appended() {
        return appended;
    }

    void end() {
        ended = true;
    }

    private Store store() {
        requireRunning();
        return store;
    }

    private void requireRunning() {
        if (ended) {
            throw new IllegalStateException("a reading is valid only inside the callback it was handed to");
        }
    }

    @Override
    public void append(Append append) {
        store().apply(append, undo);
        appended.add(append);
    }

    @Override
    public Optional<Entry> findLastEntry() {
        List<Entry> entries = store().entries;
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    @Override
    public long lastSequence() {
        return store().entries.size();
    }

    @Override
    public Optional<Entry> findEntry(long sequence) {
        List<Entry> entries = store().entries;
        return sequence < 1 || sequence > entries.size()
                ? Optional.empty()
                : Optional.of(entries.get((int) sequence - 1));
    }

    @Override
    public Optional<Entry> findEntry(FilingId filing) {
        return Optional.ofNullable(store().byFiling.get(filing));
    }

    @Override
    public List<Entry> listEntries(long after, int limit) {
        List<Entry> entries = store().entries;
        int from = (int) Math.min(after, entries.size());
        return List.copyOf(entries.subList(from, (int) Math.min((long) from + limit, entries.size())));
    }

    @Override
    public List<Entry> listEntriesTouching(Subject subject) {
        return entries(store().history(subject).touching);
    }

    @Override
    public List<Entry> listEntriesStandingOn(Subject subject, LocalDate from) {
        return entries(store().history(subject).standingFrom(from));
    }

    private List<Entry> entries(List<Long> sequences) {
        return sequences.stream()
                .map(sequence -> store.entries.get(sequence.intValue() - 1))
                .toList();
    }

    @Override
    public List<LatestDays> listLatestDays(List<Subject> subjects) {
        return subjects.stream()
                .map(store()::history)
                .map(history -> new LatestDays(history.latest(), history.latestStanding()))
                .toList();
    }

    @Override
    public long lastTouch(Subject subject) {
        List<Long> touching = store().history(subject).touching;
        return touching.isEmpty() ? 0 : touching.get(touching.size() - 1);
    }

    @Override
    public List<Subject> listTouched(long sequence) {
        return linked(store().touched, sequence);
    }

    @Override
    public List<Subject> listStoodOn(long sequence) {
        return linked(store().stoodOn, sequence);
    }

    private static List<Subject> linked(List<List<Subject>> bySequence, long sequence) {
        return sequence < 1 || sequence > bySequence.size() ? List.of() : bySequence.get((int) sequence - 1);
    }

    @Override
    public List<Subject> listSubjects(Optional<Subject> after, int limit) {
        NavigableSet<Subject> subjects = store().histories.navigableKeySet();
        return after.map(place -> subjects.tailSet(place, false)).orElse(subjects).stream()
                .filter(subject -> !store.history(subject).touching.isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public List<FactType<?>> listFactTypes(Subject subject) {
        return catalogue.factTypesOf(subject.kind());
    }

    @Override
    public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query, Knowledge knowledge) {
        return store().table(query.type()).list(query, knowledge);
    }

    @Override
    public long balance(Tally tally, List<Object> group, LocalDate day) {
        tally.requireKept(group);
        return tally(tally).balance(group, day);
    }

    @Override
    public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
        tally.requireKept(group);
        return tally(tally).balances(group, from);
    }

    private TallyBook tally(Tally tally) {
        return store().table(catalogue.getFactType(tally.factType())).tally(tally);
    }

    @Override
    public StatisticsTable count(StatisticsQuery query, Knowledge knowledge, AreaDirectory areas) {
        return ReferenceEvaluator.evaluate(query, new KnownFacts(this, knowledge, catalogue::getFactType), areas);
    }

    @Override
    public Optional<VaultRecord> findPerson(String member) {
        return Optional.ofNullable(store().people.get(member));
    }

    @Override
    public Optional<String> findMemberByKeyHash(String keyHash) {
        return Optional.ofNullable(store().memberByKeyHash.get(keyHash));
    }

    @Override
    public List<VaultRecord> listPeople(String after, int limit) {
        return store().people.tailMap(after, false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public byte[] vaultKey() {
        requireRunning();
        return vaultKey.clone();
    }
}
