package vn.htx.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.Fact;
import vn.htx.core.law.Finding;

/**
 * Tác động: what a filing changed. Findings are compared only for filings out of order and corrections, since only they
 * change what was already held about days gone by.
 *
 * @param facts the facts taken back and become known, by type, key and day
 * @param appeared breaches of the law that are now found and were not, each with its first day
 * @param vanished breaches that were found and are not any more
 */
public record Impact(List<FactChange> facts, List<Finding> appeared, List<Finding> vanished) {
    public Impact {
        facts = facts.stream().sorted(FactChange.ORDER).toList();
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }

    /** The first day on which what is held differs from what was; empty if nothing changed. */
    public Optional<LocalDate> firstDay() {
        List<Fact<?>> closed = facts(false);
        List<Fact<?>> opened = facts(true);
        return Stream.concat(
                        closed.stream().map(fact -> Planner.firstDifference(fact, opened)),
                        opened.stream().map(fact -> Planner.firstDifference(fact, closed)))
                .min(LocalDate::compareTo);
    }

    private List<Fact<?>> facts(boolean opened) {
        return facts.stream()
                .filter(change -> change.opened() == opened)
                .<Fact<?>>map(FactChange::fact)
                .toList();
    }
}
