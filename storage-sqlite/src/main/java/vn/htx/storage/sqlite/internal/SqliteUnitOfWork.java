package vn.htx.storage.sqlite.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.filing.Entry;
import vn.htx.core.statistics.Rollup;
import vn.htx.core.statistics.RollupSums;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.ChainHead;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.storage.VaultChange;

/** A unit of work over the writing session, while its callback runs. */
public final class SqliteUnitOfWork extends SqliteReading implements UnitOfWork {

    private final Rollups rollups;
    private Optional<ChainHead> head = Optional.empty();
    private boolean erasing;

    /** A unit of work over a session inside a transaction, that keeps these sums if there are any to keep. */
    public SqliteUnitOfWork(Tables tables, Session session, Optional<Rollup> rollup) {
        super(tables, session);
        this.rollups = new Rollups(tables, session, rollup);
    }

    /** Sees to it that the sums are those of the directory named. */
    void prepareSums() {
        rollups.prepare();
    }

    /** Writes what is still to be written. */
    void finish() {
        rollups.write();
    }

    @Override
    public StatisticsTable count(StatisticsQuery query, Knowledge knowledge, AreaDirectory areas) {
        rollups.write();
        return super.count(query, knowledge, areas);
    }

    @Override
    public List<Flaw> checkDerived(AreaDirectory areas) {
        rollups.write();
        return super.checkDerived(areas);
    }

    /** Whether a record of the vault was destroyed, so that the write-ahead log must be emptied too. */
    public boolean isErasing() {
        return erasing;
    }

    @Override
    public void append(Append append) {
        Session session = session();
        requireNext(append.entry());
        RollupSums sums = rollups.reckon(append.changes());
        Transaction.part(session, () -> write(append, session));
        rollups.add(sums);
        erasing |= append.vault().stream().anyMatch(VaultChange.Erase.class::isInstance);
        head = Optional.of(ChainHead.of(append.entry()));
    }

    /** Nobody else writes meanwhile: it is read once. */
    @Override
    public Optional<ChainHead> findHead() {
        Session open = session();
        if (head.isEmpty()) {
            head = tables.entries.findHead(open);
        }
        return head;
    }

    @Override
    public long lastSequence() {
        return findHead().map(ChainHead::sequence).orElse(0L);
    }

    private void write(Append append, Session session) {
        Entry entry = append.entry();
        tables.entries.insert(session, entry);
        tables.subjects.link(session, entry, SubjectTable.TOUCHES, append.touches());
        tables.subjects.link(session, entry, SubjectTable.STANDS, append.standsOn());
        change(session, append.changes(), entry.sequence());
        tables.people.change(session, append.vault());
    }

    private void requireNext(Entry entry) {
        long last = lastSequence();
        if (entry.sequence() != last + 1) {
            throw new IllegalArgumentException("entry " + entry.sequence() + " does not follow entry " + last);
        }
    }

    private void change(Session session, FactChanges changes, long sequence) {
        TallyChanges tallies = new TallyChanges();
        for (KnownFact<?> stored : changes.closed()) {
            FactTable<?> table = tables.facts.get(stored.fact().type());
            table.close(session, stored.fact(), sequence);
            table.count(tallies, stored.fact(), -1);
        }
        Map<FactTable<?>, List<Fact<?>>> opened = new LinkedHashMap<>();
        for (Fact<?> fact : changes.opened()) {
            FactTable<?> table = tables.facts.get(fact.type());
            opened.computeIfAbsent(table, none -> new ArrayList<>()).add(fact);
            table.count(tallies, fact, 1);
        }
        opened.forEach((table, facts) -> table.open(session, facts, sequence));
        tallies.write(session);
    }
}
