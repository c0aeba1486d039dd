package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.SubjectFacts;
import vn.htx.core.storage.FactChanges;

/** Rebuilds the stored facts of one subject, on both clocks, from the entries that touch it. */
final class SubjectReplay {

    private final Subject subject;
    private final List<KnownFact<?>> current = new ArrayList<>();
    private final List<KnownFact<?>> past = new ArrayList<>();

    SubjectReplay(Subject subject, List<Recorded> touching) {
        this.subject = subject;
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < touching.size(); i++) {
            Recorded next = touching.get(i);
            boolean inOrder =
                    next.corrects().isEmpty() && !latest.isAfter(next.entry().effectiveOn());
            apply(inOrder ? onto(next) : Fold.of(subject, Recorded.live(touching.subList(0, i + 1))), next.sequence());
            latest = next.entry().effectiveOn().isAfter(latest) ? next.entry().effectiveOn() : latest;
        }
    }

    private Fold onto(Recorded next) {
        List<Fact<?>> facts = new ArrayList<>();
        current.forEach(known -> facts.add(known.fact()));
        return Fold.onto(new SubjectFacts(facts), subject, List.of(next));
    }

    private void apply(Fold fold, long sequence) {
        FactChanges changes = fold.changesFrom(current);
        current.removeAll(changes.closed());
        changes.closed().forEach(known -> past.add(close(known, sequence)));
        changes.opened().forEach(fact -> current.add(open(fact, sequence)));
    }

    private static <F extends Record> KnownFact<F> close(KnownFact<F> known, long sequence) {
        return new KnownFact<>(known.fact(), known.knownFrom(), OptionalLong.of(sequence));
    }

    private static <F extends Record> KnownFact<F> open(Fact<F> fact, long sequence) {
        return new KnownFact<>(fact, sequence, OptionalLong.empty());
    }

    /** All facts ever known, in no particular order. */
    List<KnownFact<?>> facts() {
        List<KnownFact<?>> all = new ArrayList<>(past);
        all.addAll(current);
        return all;
    }
}
