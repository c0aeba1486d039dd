package vn.htx.storage.sqlite.internal;

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
import vn.htx.core.statistics.ReferenceEvaluator;
import vn.htx.core.statistics.RollupAnswer;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsQuery.Stock;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.ChainHead;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.LatestDays;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultRecord;

/** A reading over a session, while its callback runs. */
public class SqliteReading implements Reading {

    final Tables tables;
    private final Session session;
    private boolean ended;

    /** A reading over a session inside a transaction. */
    public SqliteReading(Tables tables, Session session) {
        this.tables = tables;
        this.session = session;
    }

    /** Makes this reading useless: its callback is over. */
    public void end() {
        ended = true;
    }

    final Session session() {
        if (ended) {
            throw new IllegalStateException("a reading is valid only inside the callback it was handed to");
        }
        return session;
    }

    @Override
    public Optional<Entry> findLastEntry() {
        return tables.entries.findLast(session());
    }

    @Override
    public Optional<ChainHead> findHead() {
        return tables.entries.findHead(session());
    }

    @Override
    public long lastSequence() {
        return tables.entries.lastSequence(session());
    }

    @Override
    public Optional<Entry> findEntry(long sequence) {
        return tables.entries.find(session(), sequence);
    }

    @Override
    public Optional<Entry> findEntry(FilingId filing) {
        return tables.entries.find(session(), filing);
    }

    @Override
    public List<Entry> listEntries(long after, int limit) {
        return tables.entries.list(session(), after, limit);
    }

    @Override
    public List<Entry> listEntriesTouching(Subject subject) {
        return tables.subjects.listTouching(session(), subject);
    }

    @Override
    public List<Long> listSequencesTouching(Subject subject) {
        return tables.subjects.listSequencesTouching(session(), subject);
    }

    @Override
    public List<Entry> listEntriesStandingOn(Subject subject, LocalDate from) {
        return tables.subjects.listStandingOn(session(), subject, from);
    }

    @Override
    public List<LatestDays> listLatestDays(List<Subject> subjects) {
        return tables.subjects.listLatestDays(session(), subjects);
    }

    @Override
    public long lastTouch(Subject subject) {
        return tables.subjects.lastTouch(session(), subject);
    }

    @Override
    public List<Subject> listTouched(long sequence) {
        return tables.subjects.listTouched(session(), sequence);
    }

    @Override
    public List<Subject> listStoodOn(long sequence) {
        return tables.subjects.listStoodOn(session(), sequence);
    }

    @Override
    public List<Subject> listSubjects(Optional<Subject> after, int limit) {
        return tables.subjects.list(session(), after, limit);
    }

    @Override
    public List<FactType<?>> listFactTypes(Subject subject) {
        return tables.facts.listTypes(session(), subject);
    }

    @Override
    public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query, Knowledge knowledge) {
        return tables.facts.get(query.type()).list(session(), query, knowledge);
    }

    @Override
    public long balance(Tally tally, List<Object> group, LocalDate day) {
        tally.requireKept(group);
        return tally(tally).balance(session(), group, day);
    }

    @Override
    public List<Long> listBalances(Tally tally, List<List<Object>> groups, LocalDate day) {
        groups.forEach(tally::requireKept);
        return tally(tally).listBalances(session(), groups, day);
    }

    @Override
    public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
        tally.requireKept(group);
        return tally(tally).balances(session(), group, from);
    }

    private TallyTable tally(Tally tally) {
        return tables.facts.get(tables.catalogue.getFactType(tally.factType())).tally(tally);
    }

    @Override
    public StatisticsTable count(StatisticsQuery query, Knowledge knowledge, AreaDirectory areas) {
        Optional<RollupAnswer> answer = RollupAnswer.to(query).filter(fitting -> isAddedUp(knowledge, areas));
        return answer.isPresent() && query.time() instanceof Stock stock
                ? addedUp(answer.get(), stock)
                : countedUp(query, knowledge, areas);
    }

    /** Whether sums are kept that hold what is known and are by these units. */
    private boolean isAddedUp(Knowledge knowledge, AreaDirectory areas) {
        return isLatest(knowledge) && tables.rollups.directory(session()).equals(Optional.of(areas.fingerprint()));
    }

    private StatisticsTable addedUp(RollupAnswer answer, Stock stock) {
        tables.rollups.count(session(), stock.day(), answer);
        return answer.table();
    }

    private StatisticsTable countedUp(StatisticsQuery query, Knowledge knowledge, AreaDirectory areas) {
        return query.time() instanceof Stock stock && !(knowledge instanceof Knowledge.Ever)
                ? stock(query, new StockMoment(stock.day(), knowledge), areas)
                : ReferenceEvaluator.evaluate(
                        query, new KnownFacts(this, knowledge, tables.catalogue::getFactType), areas);
    }

    private StatisticsTable stock(StatisticsQuery query, StockMoment moment, AreaDirectory areas) {
        StockPlaces places = new StockPlaces(moment, areas, query.within());
        return new StockCount(session(), query, moment, places, isLatest(moment.knowledge())).count();
    }

    /** Whether what is meant is all that is known now, which is what tallies count. */
    private boolean isLatest(Knowledge knowledge) {
        return knowledge instanceof Knowledge.At at
                ? at.sequence() >= lastSequence()
                : knowledge instanceof Knowledge.Now;
    }

    @Override
    public List<Flaw> checkDerived(AreaDirectory areas) {
        return new DerivedCheck(tables, session(), areas).flaws();
    }

    @Override
    public Optional<VaultRecord> findPerson(String member) {
        return tables.people.find(session(), member);
    }

    @Override
    public Map<String, String> findMembersByKeyHash(Collection<String> keyHashes) {
        return tables.people.findByKeyHashes(session(), keyHashes);
    }

    @Override
    public Optional<String> findMemberByKeyHash(String keyHash) {
        return tables.people.findByKeyHash(session(), keyHash);
    }

    @Override
    public List<VaultRecord> listPeople(String after, int limit) {
        return tables.people.list(session(), after, limit);
    }

    @Override
    public byte[] vaultKey() {
        return VaultKey.read(session());
    }
}
