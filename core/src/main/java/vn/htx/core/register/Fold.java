package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.SubjectFacts;
import vn.htx.core.storage.FactChanges;

/** Folds entries into the facts of one subject. */
final class Fold {

    private final Subject subject;
    private final List<Unfounded> unfounded = new ArrayList<>();
    private SubjectFacts facts;

    /** An entry with a premise about the subject that did not hold when its turn came. */
    record Unfounded(Recorded recorded, Premise premise) {}

    private Fold(Subject subject, SubjectFacts before) {
        this.subject = subject;
        this.facts = before;
    }

    /** The fold of entries that have effect, in the order they take it. */
    static Fold of(Subject subject, List<Recorded> live) {
        return Fold.onto(SubjectFacts.none(), subject, live);
    }

    /** The fold of entries onto facts already there. */
    static Fold onto(SubjectFacts before, Subject subject, List<Recorded> live) {
        Fold fold = new Fold(subject, before);
        live.forEach(fold::add);
        return fold;
    }

    private void add(Recorded recorded) {
        LocalDate day = recorded.entry().effectiveOn();
        recorded.premisesOf(subject).stream()
                .filter(premise -> !premise.holds(facts, day))
                .findFirst()
                .ifPresent(premise -> unfounded.add(new Unfounded(recorded, premise)));
        for (Statement statement : recorded.statementsOf(subject)) {
            facts = facts.after(statement, recorded.sequence());
        }
    }

    /** The facts after the last entry. */
    SubjectFacts facts() {
        return facts;
    }

    /** Entries whose premises about the subject itself did not hold. */
    List<Unfounded> unfounded() {
        return unfounded;
    }

    /** How stored facts must change to say what the fold says; facts that say the same are left as they are. */
    FactChanges changesFrom(List<? extends KnownFact<?>> stored) {
        List<KnownFact<?>> closed = new ArrayList<>();
        for (KnownFact<?> known : stored) {
            if (facts.list().stream().noneMatch(fact -> fact.saysTheSameAs(known.fact()))) {
                closed.add(known);
            }
        }
        List<Fact<?>> opened = new ArrayList<>();
        for (Fact<?> fact : facts.list()) {
            if (stored.stream().noneMatch(known -> fact.saysTheSameAs(known.fact()))) {
                opened.add(fact);
            }
        }
        return new FactChanges(closed, opened);
    }
}
