package vn.htx.core.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.VaultChange;
import vn.htx.core.storage.VaultRecord;

/** All a register knows, in memory. Not thread-safe: {@link MemoryStorage} guards it. */
final class Store {

    final List<Entry> entries = new ArrayList<>();
    final List<List<Subject>> touched = new ArrayList<>();
    final List<List<Subject>> stoodOn = new ArrayList<>();
    final Map<FilingId, Entry> byFiling = new HashMap<>();
    final TreeMap<Subject, History> histories = new TreeMap<>();
    final Map<String, FactTable<?>> tables = new HashMap<>();
    final TreeMap<String, VaultRecord> people = new TreeMap<>();
    final Map<String, String> memberByKeyHash = new HashMap<>();

    Store(Catalogue catalogue) {
        catalogue.factTypes().forEach(type -> tables.put(type.name(), new FactTable<>(type)));
    }

    History history(Subject subject) {
        return histories.getOrDefault(subject, new History());
    }

    @SuppressWarnings("unchecked") // a table is kept under the name of its own type
    <F extends Record> FactTable<F> table(FactType<F> type) {
        FactTable<?> table = tables.get(type.name());
        if (table == null) {
            throw new IllegalArgumentException(
                    "fact type " + type + " is not in the catalogue this storage was opened with");
        }
        return (FactTable<F>) table;
    }

    /** Applies an append, wholly or not at all, and notes how to take it back. */
    void apply(Append append, Undo undo) {
        int before = undo.mark();
        try {
            applyAll(append, undo);
        } catch (RuntimeException e) {
            undo.backTo(before);
            throw e;
        }
    }

    private void applyAll(Append append, Undo undo) {
        Entry entry = append.entry();
        if (entry.sequence() != entries.size() + 1) {
            throw new IllegalArgumentException(
                    "entry " + entry.sequence() + " does not follow entry " + entries.size());
        }
        if (byFiling.containsKey(entry.filing())) {
            throw new IllegalArgumentException("filing " + entry.filing() + " already is an entry");
        }
        addEntry(append, undo);
        append.changes().closed().forEach(stored -> close(stored, entry.sequence(), undo));
        append.changes().opened().forEach(fact -> open(fact, entry.sequence(), undo));
        append.vault().forEach(change -> apply(change, undo));
    }

    private void addEntry(Append append, Undo undo) {
        Entry entry = append.entry();
        entries.add(entry);
        touched.add(append.touches());
        stoodOn.add(append.standsOn());
        byFiling.put(entry.filing(), entry);
        append.standsOn().forEach(subject -> newOrKnown(subject).stand(entry.sequence(), entry.effectiveOn()));
        undo.note(() -> {
            entries.remove(entries.size() - 1);
            touched.remove(touched.size() - 1);
            stoodOn.remove(stoodOn.size() - 1);
            byFiling.remove(entry.filing());
            append.standsOn().forEach(subject -> newOrKnown(subject).unstand(entry.effectiveOn()));
        });
        Long sequence = entry.sequence(); // one object for all who hold it
        append.touches().forEach(subject -> touch(subject, sequence, entry.effectiveOn(), undo));
    }

    private void touch(Subject subject, Long sequence, LocalDate effectiveOn, Undo undo) {
        History history = newOrKnown(subject);
        Optional<LocalDate> before = history.latest();
        history.touch(sequence, effectiveOn);
        undo.note(() -> history.untouch(before));
    }

    private History newOrKnown(Subject subject) {
        return histories.computeIfAbsent(subject, unknown -> new History());
    }

    private void close(KnownFact<?> stored, long sequence, Undo undo) {
        FactTable<?> table = table(stored.fact().type());
        table.close(stored.fact(), sequence);
        undo.note(() -> table.reopen(stored.fact(), sequence));
    }

    private <F extends Record> void open(Fact<F> fact, long sequence, Undo undo) {
        FactTable<F> table = table(fact.type());
        table.open(fact, sequence);
        undo.note(() -> table.forget(fact, sequence));
    }

    private void apply(VaultChange change, Undo undo) {
        VaultRecord before = people.get(change.member());
        undo.note(() -> {
            remove(change.member());
            if (before != null) {
                put(before);
            }
        });
        if (before != null) {
            remove(change.member());
        }
        if (change instanceof VaultChange.Put put) {
            put(put.record());
        }
    }

    private void put(VaultRecord record) {
        record.keyHash()
                .map(hash -> memberByKeyHash.putIfAbsent(hash, record.member()))
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "members " + other + " and " + record.member() + " cannot have one identity number");
                });
        people.put(record.member(), record);
    }

    private void remove(String member) {
        VaultRecord before = people.remove(member);
        if (before != null) {
            before.keyHash().ifPresent(memberByKeyHash::remove);
        }
    }
}
