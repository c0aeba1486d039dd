package vn.htx.core.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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

/**
 * A consistent reading of a storage, valid only inside the callback it is handed to. Lists stand in a fixed order: entries
 * by sequence, facts as {@link FactQuery} says, subjects and people by their ids in byte order.
 */
public interface Reading {

    /** The last entry, if there is any. */
    Optional<Entry> findLastEntry();

    /** Where the chain ends, if there is an entry. Backends that need not read the whole entry for it say so. */
    default Optional<ChainHead> findHead() {
        return findLastEntry().map(ChainHead::of);
    }

    /** The sequence of the last entry; 0 if there is none. Backends that need not read the entry for it say so. */
    default long lastSequence() {
        return findLastEntry().map(Entry::sequence).orElse(0L);
    }

    /** The entry of a sequence. */
    Optional<Entry> findEntry(long sequence);

    /** The entry a filing became. */
    Optional<Entry> findEntry(FilingId filing);

    /** Entries after a sequence, at most so many. */
    List<Entry> listEntries(long after, int limit);

    /** All entries in a subject's history. */
    List<Entry> listEntriesTouching(Subject subject);

    /** The sequences of all entries in a subject's history. Backends that need not read the entries for them say so. */
    default List<Long> listSequencesTouching(Subject subject) {
        return listEntriesTouching(subject).stream().map(Entry::sequence).toList();
    }

    /** Entries effective on or after a day that stand on a subject without being in its history. */
    List<Entry> listEntriesStandingOn(Subject subject, LocalDate from);

    /** The latest effective days of the entries linked to each of some subjects, in their order: one question for all. */
    List<LatestDays> listLatestDays(List<Subject> subjects);

    /** The latest effective day among the entries in a subject's history. */
    default Optional<LocalDate> findLatestEffectiveDay(Subject subject) {
        return listLatestDays(List.of(subject)).get(0).touching();
    }

    /** The sequence of the last entry in a subject's history; 0 if there is none. */
    long lastTouch(Subject subject);

    /** The subjects an entry was linked to when appended: those it touches; none if there is no such entry. */
    List<Subject> listTouched(long sequence);

    /** The other subjects an entry was linked to when appended: those it stands on; none if there is no such entry. */
    List<Subject> listStoodOn(long sequence);

    /** The subjects that have a history, after one in their order, at most so many. */
    List<Subject> listSubjects(Optional<Subject> after, int limit);

    /**
     * Of the types of facts about a subject, those it has or ever had facts of, in the catalogue's order. A backend that would
     * have to look at each answers with all.
     */
    List<FactType<?>> listFactTypes(Subject subject);

    /** Stored facts. */
    <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query, Knowledge knowledge);

    /** How many facts of a tally's group, known now, are effective on a day, at a cost independent of how many. */
    long balance(Tally tally, List<Object> group, LocalDate day);

    /** The balances of several groups of a tally, known now, on a day, in their order. */
    default List<Long> listBalances(Tally tally, List<List<Object>> groups, LocalDate day) {
        return groups.stream().map(group -> balance(tally, group, day)).toList();
    }

    /** How a tally's group, known now, changes from a day on; see {@link vn.htx.core.fact.FactSource#balances}. */
    NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from);

    /** The answer to a statistical question, with the digits of the reference evaluator. */
    StatisticsTable count(StatisticsQuery query, Knowledge knowledge, AreaDirectory areas);

    /**
     * What is wrong with what a backend keeps besides entries, facts and people so as to answer sooner: tallies, sums, copies.
     * Facts are taken as they stand. A backend that keeps nothing of the kind has nothing wrong.
     *
     * @param areas the administrative units figures are asked by
     */
    default List<Flaw> checkDerived(AreaDirectory areas) {
        return List.of();
    }

    /**
     * One thing wrong with what a backend derived.
     *
     * @param where the table and its row
     * @param reason what is wrong there
     */
    record Flaw(String where, String reason) {}

    /** A person's record in the vault. */
    Optional<VaultRecord> findPerson(String member);

    /** The member whose record has a key hash. */
    Optional<String> findMemberByKeyHash(String keyHash);

    /** The members whose records have some of these key hashes, by hash. Backends that can ask for all at once do. */
    default Map<String, String> findMembersByKeyHash(Collection<String> keyHashes) {
        Map<String, String> members = new HashMap<>();
        keyHashes.forEach(hash -> findMemberByKeyHash(hash).ifPresent(member -> members.put(hash, member)));
        return members;
    }

    /** Records in the vault after a member id, at most so many. */
    List<VaultRecord> listPeople(String after, int limit);

    /** The secret with which identity numbers are hashed: 32 random bytes made with the register. */
    byte[] vaultKey();
}
