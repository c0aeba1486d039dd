package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.time.EffectivePeriod;

/**
 * Finds the facts that differ between two views. What became known costs as much as was filed in between; what begins or ends
 * between two days is looked for among all facts of those days.
 */
final class Differences {

    private final View one;
    private final View other;

    Differences(View one, View other) {
        this.one = one;
        this.other = other;
    }

    List<FactDifference> list(Reading reading, List<FactType<?>> types) {
        List<FactDifference> found = new ArrayList<>();
        for (Subject subject : touched(reading)) {
            for (FactType<?> type : types) {
                if (type.subjectKind().equals(subject.kind())) {
                    found.addAll(learned(reading, type, subject));
                }
            }
        }
        return found;
    }

    private TreeSet<Subject> touched(Reading reading) {
        TreeSet<Subject> subjects = new TreeSet<>();
        for (long entry = earlier() + 1; entry <= later(); entry++) {
            subjects.addAll(reading.listTouched(entry));
        }
        return subjects;
    }

    private long earlier() {
        return Math.min(one.known(), other.known());
    }

    private long later() {
        return Math.max(one.known(), other.known());
    }

    /** What was known of a subject at one of the two moments only. */
    private <F extends Record> List<FactDifference> learned(Reading reading, FactType<F> type, Subject subject) {
        List<KnownFact<F>> ever = reading.listFacts(FactQuery.of(type, subject), Knowledge.ever());
        List<KnownFact<F>> gone = ever.stream()
                .filter(known -> known.knownAt(earlier()) && !known.knownAt(later()))
                .toList();
        List<KnownFact<F>> come = ever.stream()
                .filter(known -> !known.knownAt(earlier()) && known.knownAt(later()))
                .toList();
        return Stream.concat(
                        without(gone, come).map(known -> learned(known, lastTakenBack(known, ever))),
                        without(come, gone).map(known -> learned(known, firstSaid(known))))
                .toList();
    }

    private static FactDifference learned(KnownFact<?> known, long entry) {
        return new FactDifference(known.fact(), entry, known.fact().period().from());
    }

    /** The entry that took a fact back for good, if it was taken back, restored and taken back again. */
    private <F extends Record> long lastTakenBack(KnownFact<F> gone, List<KnownFact<F>> ever) {
        return ever.stream()
                .filter(known -> known.fact().saysTheSameAs(gone.fact()))
                .flatMapToLong(known -> known.knownUntil().stream())
                .filter(entry -> entry <= later())
                .max()
                .orElseThrow();
    }

    /** The entry that asserted a fact or, if it was asserted before and only cut to this, the one that cut it. */
    private long firstSaid(KnownFact<?> come) {
        return come.fact().entry() > earlier() ? come.fact().entry() : come.knownFrom();
    }

    /** What some say and others do not, whichever entry asserted it. */
    private static <F extends Record> Stream<KnownFact<F>> without(List<KnownFact<F>> some, List<KnownFact<F>> others) {
        return some.stream()
                .filter(known -> others.stream().noneMatch(other -> known.fact().saysTheSameAs(other.fact())));
    }

    /** What begins or ends after the earlier day, up to the later; by the view that knows more. */
    Stream<FactDifference> passed(List<FactType<?>> types) {
        if (one.day().equals(other.day())) {
            return Stream.empty();
        }
        View wiser = one.known() > other.known() ? one : other;
        return types.stream().flatMap(type -> passed(wiser, type));
    }

    private <F extends Record> Stream<FactDifference> passed(View wiser, FactType<F> type) {
        LocalDate from = one.day().isBefore(other.day()) ? one.day() : other.day();
        LocalDate last = from.equals(one.day()) ? other.day() : one.day();
        EffectivePeriod edges = EffectivePeriod.of(from.plusDays(1), last.plusDays(1));
        return wiser.streamFacts(FactQuery.all(type).overlapping(EffectivePeriod.of(from, last.plusDays(1))))
                .flatMap(known -> Stream.concat(
                        begun(known).filter(difference -> edges.contains(difference.day())),
                        ended(known).filter(difference -> edges.contains(difference.day()))));
    }

    private static Stream<FactDifference> begun(KnownFact<?> known) {
        Fact<?> fact = known.fact();
        return Stream.of(new FactDifference(fact, fact.entry(), fact.period().from()));
    }

    private static Stream<FactDifference> ended(KnownFact<?> known) {
        return known.fact().period().end().stream()
                .map(end -> new FactDifference(known.fact(), known.knownFrom(), end));
    }
}
