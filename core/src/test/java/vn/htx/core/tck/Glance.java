package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.Tally;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.ChainHead;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.LatestDays;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.VaultRecord;

/** Answers each question in a reading of its own, so that a test reads like a sentence. */
record Glance(Storage storage) implements Reading {

    @Override
    public Optional<Entry> findLastEntry() {
        return storage.read(Reading::findLastEntry);
    }

    @Override
    public Optional<Entry> findEntry(long sequence) {
        return storage.read(reading -> reading.findEntry(sequence));
    }

    @Override
    public Optional<Entry> findEntry(FilingId filing) {
        return storage.read(reading -> reading.findEntry(filing));
    }

    @Override
    public List<Entry> listEntries(long after, int limit) {
        return storage.read(reading -> reading.listEntries(after, limit));
    }

    @Override
    public List<Entry> listEntriesTouching(Subject subject) {
        return storage.read(reading -> reading.listEntriesTouching(subject));
    }

    @Override
    public List<Entry> listEntriesStandingOn(Subject subject, LocalDate from) {
        return storage.read(reading -> reading.listEntriesStandingOn(subject, from));
    }

    @Override
    public List<FactType<?>> listFactTypes(Subject subject) {
        return storage.read(reading -> reading.listFactTypes(subject));
    }

    @Override
    public List<LatestDays> listLatestDays(List<Subject> subjects) {
        return storage.read(reading -> reading.listLatestDays(subjects));
    }

    @Override
    public long lastTouch(Subject subject) {
        return storage.read(reading -> reading.lastTouch(subject));
    }

    @Override
    public List<Subject> listStoodOn(long sequence) {
        return storage.read(reading -> reading.listStoodOn(sequence));
    }

    @Override
    public List<Subject> listTouched(long sequence) {
        return storage.read(reading -> reading.listTouched(sequence));
    }

    @Override
    public List<Subject> listSubjects(Optional<Subject> after, int limit) {
        return storage.read(reading -> reading.listSubjects(after, limit));
    }

    @Override
    public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query, Knowledge knowledge) {
        return storage.read(reading -> reading.listFacts(query, knowledge));
    }

    @Override
    public long balance(Tally tally, List<Object> group, LocalDate day) {
        return storage.read(reading -> reading.balance(tally, group, day));
    }

    @Override
    public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
        return storage.read(reading -> reading.balances(tally, group, from));
    }

    @Override
    public StatisticsTable count(StatisticsQuery query, Knowledge knowledge, AreaDirectory areas) {
        return storage.read(reading -> reading.count(query, knowledge, areas));
    }

    @Override
    public Optional<VaultRecord> findPerson(String member) {
        return storage.read(reading -> reading.findPerson(member));
    }

    @Override
    public Optional<ChainHead> findHead() {
        return storage.read(Reading::findHead);
    }

    @Override
    public Map<String, String> findMembersByKeyHash(Collection<String> keyHashes) {
        return storage.read(reading -> reading.findMembersByKeyHash(keyHashes));
    }

    @Override
    public Optional<String> findMemberByKeyHash(String keyHash) {
        return storage.read(reading -> reading.findMemberByKeyHash(keyHash));
    }

    @Override
    public List<VaultRecord> listPeople(String after, int limit) {
        return storage.read(reading -> reading.listPeople(after, limit));
    }

    @Override
    public byte[] vaultKey() {
        return storage.read(Reading::vaultKey);
    }
}
