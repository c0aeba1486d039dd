package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.SubjectFacts;
import vn.htx.core.filing.Entry;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.LatestDays;
import vn.htx.core.storage.ProposedFacts;
import vn.htx.core.storage.Reading;
import vn.htx.core.time.EffectivePeriod;

/**
 * Works out what an entry would do: which subjects it touches, how their facts change, and what stands in the way. An entry
 * in order is folded onto its subjects' last facts; one out of order, or a correction, has its subjects folded anew.
 */
final class Planner {

    private final Reading reading;
    private final Catalogue catalogue;
    private final FactSource before;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<KnownFact<?>> closed = new ArrayList<>();
    private final List<Fact<?>> opened = new ArrayList<>();
    private final SortedMap<Long, Recorded> revived = new TreeMap<>();
    private boolean revising;

    /** A planner that asks a reading for histories and its facts, known now, for what is held. */
    Planner(Reading reading, Catalogue catalogue, FactSource before) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.before = before;
    }

    Plan plan(Recorded draft) {
        List<Recorded> corrected = corrected(draft);
        if (!obstacles.isEmpty()) {
            return Plan.blocked(obstacles);
        }
        TreeSet<Subject> touches = touches(draft, corrected);
        Map<Subject, LatestDays> latest = latest(touches);
        Map<Subject, LocalDate> changed = new TreeMap<>();
        touches.forEach(subject ->
                fold(subject, known(latest, subject), draft).ifPresent(first -> changed.put(subject, first)));
        FactChanges changes = new FactChanges(closed, opened);
        FactSource after = new ProposedFacts(before, changes);
        checkPremises(draft, touches, after);
        revived.values().forEach(entry -> checkPremises(entry, touched(entry), after));
        changed.forEach((subject, first) -> {
            if (known(latest, subject).isStoodOnFrom(first)) {
                checkStanding(subject, first, draft, after);
            }
        });
        TreeSet<Subject> standsOn = new TreeSet<>(draft.premises().keySet());
        standsOn.removeAll(touches);
        return new Plan(List.copyOf(touches), List.copyOf(standsOn), changes, List.copyOf(obstacles), latest, revising);
    }

    /** The entries a draft corrects, refused one by one if they cannot be. */
    private List<Recorded> corrected(Recorded draft) {
        List<Recorded> found = new ArrayList<>();
        for (long sequence : draft.corrects()) {
            Optional<Entry> entry = reading.findEntry(sequence);
            Obstacle.Code obstacle = entry.isEmpty() || sequence >= draft.sequence()
                    ? Obstacle.Code.NO_SUCH_ENTRY
                    : reading.listTouched(sequence).isEmpty()
                            ? Obstacle.Code.NOT_CORRECTABLE
                            : isLive(entry.get(), List.of()) ? null : Obstacle.Code.NOT_IN_EFFECT;
            if (obstacle == null) {
                found.add(Recorded.of(entry.get(), catalogue));
            } else {
                obstacles.add(new Obstacle(obstacle, "entry:" + sequence, "", List.of(sequence)));
            }
        }
        return found;
    }

    private boolean isLive(Entry entry, List<Recorded> further) {
        Subject any = reading.listTouched(entry.sequence()).get(0);
        List<Recorded> touching = new ArrayList<>(Recorded.of(reading.listEntriesTouching(any), catalogue));
        touching.addAll(further);
        return Recorded.live(touching).stream().anyMatch(recorded -> recorded.sequence() == entry.sequence());
    }

    private Map<Subject, LatestDays> latest(Set<Subject> touches) {
        Set<Subject> asked = new LinkedHashSet<>(touches);
        Judging.organizations(touches).forEach(id -> asked.add(new Subject(OrganizationFacts.SUBJECT, id.value())));
        List<Subject> subjects = List.copyOf(asked);
        List<LatestDays> days = reading.listLatestDays(subjects);
        Map<Subject, LatestDays> latest = new HashMap<>();
        for (int i = 0; i < subjects.size(); i++) {
            latest.put(subjects.get(i), days.get(i));
        }
        return latest;
    }

    private static LatestDays known(Map<Subject, LatestDays> latest, Subject subject) {
        return Objects.requireNonNull(latest.get(subject), "asked for every subject touched");
    }

    private TreeSet<Subject> touches(Recorded draft, List<Recorded> corrected) {
        TreeSet<Subject> touches = new TreeSet<>(draft.statements().keySet());
        corrected.forEach(entry -> touches.addAll(reading.listTouched(entry.sequence())));
        return touches;
    }

    private Set<Subject> touched(Recorded entry) {
        return Set.copyOf(reading.listTouched(entry.sequence()));
    }

    /** Folds a subject's entries with the draft; answers the first day on which what is held of it differs. */
    private Optional<LocalDate> fold(Subject subject, LatestDays latest, Recorded draft) {
        boolean inOrder = draft.corrects().isEmpty()
                && !latest.isTouchedAfter(draft.entry().effectiveOn());
        revising |= !inOrder;
        List<KnownFact<?>> stored = inOrder
                ? latest.touching()
                        .map(day -> lastFacts(subject, draft))
                        .orElse(List.of()) // without entries there are no facts
                : allFacts(subject);
        Fold fold = inOrder
                ? Fold.onto(facts(stored), subject, List.of(draft))
                : Fold.of(subject, refolded(subject, draft));
        FactChanges changes = fold.changesFrom(stored);
        closed.addAll(changes.closed());
        opened.addAll(changes.opened());
        report(subject, fold.unfounded(), draft);
        return firstChange(changes);
    }

    private List<Recorded> refolded(Subject subject, Recorded draft) {
        List<Recorded> touching = new ArrayList<>(Recorded.of(reading.listEntriesTouching(subject), catalogue));
        Set<Recorded> before = new HashSet<>(Recorded.live(touching));
        touching.add(draft);
        List<Recorded> live = Recorded.live(touching);
        live.stream()
                .filter(entry -> entry != draft && !before.contains(entry))
                .forEach(entry -> revived.put(entry.sequence(), entry));
        return live;
    }

    private void report(Subject subject, List<Fold.Unfounded> unfounded, Recorded draft) {
        List<Long> others = new ArrayList<>();
        for (Fold.Unfounded one : unfounded) {
            if (one.recorded().sequence() == draft.sequence()) {
                obstacles.add(Obstacle.missing(one.premise()));
            } else {
                others.add(one.recorded().sequence());
            }
        }
        if (!others.isEmpty()) {
            obstacles.add(Obstacle.of(Obstacle.Code.ENTRIES_STAND_ON_IT, subject, others));
        }
    }

    /** The facts an entry in order can change or ask about: those of its own types still effective on its day. */
    private List<KnownFact<?>> lastFacts(Subject subject, Recorded draft) {
        LocalDate day = draft.entry().effectiveOn();
        Set<FactType<?>> current = new HashSet<>();
        Set<FactType<?>> ever = new HashSet<>();
        draft.statementsOf(subject).forEach(statement -> current.add(statement.type()));
        draft.premisesOf(subject)
                .forEach(
                        premise -> (premise.expected() == Premise.Expected.NEVER ? ever : current).add(premise.type()));
        List<KnownFact<?>> facts = new ArrayList<>();
        current.removeAll(ever);
        current.forEach(type -> facts.addAll(
                before.listFacts(FactQuery.of(type, subject).overlapping(EffectivePeriod.startingOn(day)))));
        ever.forEach(type -> facts.addAll(before.listFacts(FactQuery.of(type, subject))));
        return facts;
    }

    private List<KnownFact<?>> allFacts(Subject subject) {
        List<KnownFact<?>> facts = new ArrayList<>();
        for (FactType<?> type : reading.listFactTypes(subject)) {
            facts.addAll(before.listFacts(FactQuery.of(type, subject)));
        }
        return facts;
    }

    private static SubjectFacts facts(Collection<KnownFact<?>> stored) {
        List<Fact<?>> facts = new ArrayList<>();
        stored.forEach(known -> facts.add(known.fact()));
        return new SubjectFacts(facts);
    }

    /** Premises about subjects an entry does not touch itself; about its own, the fold has judged. */
    private void checkPremises(Recorded recorded, Set<Subject> own, FactSource after) {
        recorded.premises().forEach((subject, premises) -> {
            if (!own.contains(subject)) {
                premises.stream()
                        .filter(premise -> !holds(premise, recorded, after))
                        .forEach(premise -> obstacles.add(Obstacle.missing(premise)));
            }
        });
    }

    private static boolean holds(Premise premise, Recorded recorded, FactSource source) {
        List<KnownFact<?>> found = new ArrayList<>(source.listFacts(FactQuery.of(premise.type(), premise.subject())));
        return premise.holds(facts(found), recorded.entry().effectiveOn());
    }

    /** Entries of other subjects that stand on this one, from the first day it changes on. */
    private void checkStanding(Subject subject, LocalDate first, Recorded draft, FactSource after) {
        List<Long> losing = reading.listEntriesStandingOn(subject, first).stream()
                .filter(entry -> losesGround(entry, subject, after))
                .filter(entry -> isLive(entry, List.of(draft)))
                .map(Entry::sequence)
                .toList();
        if (!losing.isEmpty()) {
            obstacles.add(Obstacle.of(Obstacle.Code.ENTRIES_STAND_ON_IT, subject, losing));
        }
    }

    /** The first day on which facts differ: one only cut short differs from its new end on. */
    private static Optional<LocalDate> firstChange(FactChanges changes) {
        List<Fact<?>> before =
                changes.closed().stream().<Fact<?>>map(KnownFact::fact).toList();
        return Stream.concat(
                        before.stream().map(fact -> firstDifference(fact, changes.opened())),
                        changes.opened().stream().map(fact -> firstDifference(fact, before)))
                .min(LocalDate::compareTo);
    }

    static LocalDate firstDifference(Fact<?> fact, List<Fact<?>> others) {
        return others.stream()
                .filter(other -> other.type().equals(fact.type())
                        && other.cells().equals(fact.cells())
                        && other.period().from().equals(fact.period().from()))
                .flatMap(other -> Stream.of(fact.period().end(), other.period().end()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(fact.period().from());
    }

    private boolean losesGround(Entry entry, Subject subject, FactSource after) {
        Recorded recorded = Recorded.of(entry, catalogue);
        return recorded.premisesOf(subject).stream().anyMatch(premise -> !holds(premise, recorded, after));
    }
}
