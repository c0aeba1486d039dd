package vn.htx.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.document.DocumentException;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.register.Verification.Fault;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;

/**
 * Checks a register: the chain entry by entry, then the facts subject by subject, then what the backend derived from them.
 * Entries, subjects and facts are read in pages; what is held is one page, and the facts of one subject.
 */
final class Verifier {

    private static final int PAGE = 1000;
    private static final int ENTRIES = 100; // an entry may speak of thousands

    private final Reading reading;
    private final Catalogue catalogue;
    private final AreaDirectory areas;
    private final LongConsumer progress;
    private final RecentEntries recent;
    private final List<Fault> faults = new ArrayList<>();
    private Optional<Subject> lastSubject = Optional.empty();
    private long checked;
    private String head = Digests.GENESIS;
    private long entries;

    Verifier(Reading reading, RegisterParts parts, LongConsumer progress) {
        this.reading = reading;
        this.catalogue = parts.catalogue();
        this.areas = parts.areas();
        this.recent = new RecentEntries(reading, catalogue);
        this.progress = progress;
    }

    Verification verify() {
        Pages.stream(after -> reading.listEntries(after, ENTRIES), 0L, Entry::sequence, ENTRIES)
                .forEach(this::checkEntry);
        long subjects = faults.isEmpty() ? checkFacts() : 0;
        reading.checkDerived(areas).forEach(flaw -> faults.add(new Fault(flaw.where(), flaw.reason())));
        return new Verification(entries, subjects, head, faults);
    }

    private void checkEntry(Entry entry) {
        String where = "entry:" + entry.sequence();
        if (entry.sequence() != entries + 1) {
            faults.add(new Fault(where, "does not follow entry " + entries));
        }
        checkContent(entry, where);
        if (!entry.previous().equals(head)) {
            faults.add(new Fault(where, "is not chained to the entry before it"));
        }
        checkLinks(entry, where);
        entries = entry.sequence();
        head = entry.digest();
        progress.accept(++checked);
    }

    /** A backend may hand on what it has not read; only asking shows that it was never written so. */
    private void checkContent(Entry entry, String where) {
        try {
            if (!entry.isIntact()) {
                faults.add(new Fault(where, "was changed: its digest is not that of its content"));
            }
        } catch (DocumentException e) {
            faults.add(new Fault(where, "was changed: its content is not canonical: " + e.getMessage()));
        }
    }

    /** The subjects an entry is filed under must be those its act speaks of, and those of the entries it corrects. */
    private void checkLinks(Entry entry, String where) {
        try {
            Recorded recorded = Recorded.of(entry, catalogue);
            TreeSet<Subject> expected = new TreeSet<>(recorded.statements().keySet());
            recorded.corrects().forEach(corrected -> expected.addAll(reading.listTouched(corrected)));
            if (!List.copyOf(expected).equals(reading.listTouched(entry.sequence()))) {
                faults.add(new Fault(where, "is not filed under the subjects its act speaks of"));
            }
            TreeSet<Subject> grounds = new TreeSet<>(recorded.premises().keySet());
            grounds.removeAll(expected);
            if (!List.copyOf(grounds).equals(reading.listStoodOn(entry.sequence()))) {
                faults.add(new Fault(where, "is not linked to the subjects its act stands on"));
            }
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(where, "holds no readable act: " + e.getMessage()));
        }
    }

    private long checkFacts() {
        long before = checked;
        Pages.<Optional<Subject>, Subject>stream(
                        after -> reading.listSubjects(after, PAGE), Optional.empty(), Optional::of, PAGE)
                .takeWhile(this::isInOrder)
                .forEach(subject -> {
                    checkFacts(subject);
                    progress.accept(++checked);
                });
        checkNothingElse();
        return checked - before;
    }

    /** Whether a subject comes after the one before it; out of order, the list of them might never end. */
    private boolean isInOrder(Subject subject) {
        boolean inOrder = lastSubject.map(last -> subject.compareTo(last) > 0).orElse(true);
        if (!inOrder) {
            faults.add(new Fault(
                    subject.toString(), "is listed after " + lastSubject.orElseThrow() + ", which is out of order"));
        }
        lastSubject = Optional.of(subject);
        return inOrder;
    }

    private void checkFacts(Subject subject) {
        List<KnownFact<?>> stored = new ArrayList<>();
        for (FactType<?> type : reading.listFactTypes(subject)) {
            stored.addAll(reading.listFacts(FactQuery.of(type, subject), Knowledge.ever()));
        }
        List<KnownFact<?>> rebuilt = new SubjectReplay(subject, touching(subject)).facts();
        List<KnownFact<?>> missing = new ArrayList<>(rebuilt);
        missing.removeAll(stored);
        List<KnownFact<?>> extra = new ArrayList<>(stored);
        extra.removeAll(rebuilt);
        missing.forEach(known -> faults.add(new Fault(
                subject.toString(),
                "should hold " + describe(known) + " by entry " + known.knownFrom() + " and does not")));
        extra.forEach(known -> faults.add(
                new Fault(subject.toString(), "holds " + describe(known) + ", which its entries do not say")));
    }

    /** The entries in a subject's history; one that is not there is told. */
    private List<Recorded> touching(Subject subject) {
        List<Recorded> touching = new ArrayList<>();
        for (long sequence : reading.listSequencesTouching(subject)) {
            recent.find(sequence)
                    .ifPresentOrElse(
                            touching::add,
                            () -> faults.add(new Fault(
                                    subject.toString(), "is filed under entry " + sequence + ", which is not there")));
        }
        if (touching.isEmpty()) {
            faults.add(new Fault(subject.toString(), "is listed and has no entry"));
        }
        return touching;
    }

    /** Lets the first of equal neighbours pass: facts stand in the order of their subjects, so none need be remembered. */
    private static final class OncePerRun<T> implements Predicate<T> {
        private @Nullable T last;

        @Override
        public boolean test(T next) {
            boolean first = !next.equals(last);
            last = next;
            return first;
        }
    }

    private static String describe(KnownFact<?> known) {
        return known.fact().type() + " " + known.fact().period();
    }

    /** Facts of subjects without any entry would be found nowhere else. */
    private void checkNothingElse() {
        for (FactType<?> type : catalogue.factTypes()) {
            checkSubjects(type);
        }
    }

    private <F extends Record> void checkSubjects(FactType<F> type) {
        FactQuery<F> page = FactQuery.all(type).limit(PAGE);
        Pages.<Optional<FactQuery.Place>, KnownFact<F>>stream(
                        place -> reading.listFacts(place.map(page::after).orElse(page), Knowledge.ever()),
                        Optional.empty(),
                        known -> Optional.of(FactQuery.Place.of(known)),
                        PAGE)
                .flatMap(known -> findSubject(known).stream())
                .filter(new OncePerRun<>())
                .filter(subject -> reading.lastTouch(subject) == 0)
                .forEach(subject ->
                        faults.add(new Fault(subject.toString(), "holds " + type + " facts and has no entry")));
    }

    private Optional<Subject> findSubject(KnownFact<?> known) {
        try {
            return Optional.of(known.fact().subject());
        } catch (IllegalArgumentException e) {
            faults.add(
                    new Fault("fact:" + known.fact().type(), "is held of what can be no subject: " + e.getMessage()));
            return Optional.empty();
        }
    }
}
