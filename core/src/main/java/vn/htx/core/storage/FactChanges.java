package vn.htx.core.storage;

import java.util.List;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.KnownFact;

/**
 * How an entry changes facts: some known until now are taken back, others become known. A fact that is cut short is one
 * taken back and a shorter one that becomes known.
 *
 * @param closed facts, known now, that are taken back
 * @param opened facts that become known
 */
public record FactChanges(List<KnownFact<?>> closed, List<Fact<?>> opened) {

    public FactChanges {
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
    }

    /** Nothing changes. */
    public static FactChanges none() {
        return new FactChanges(List.of(), List.of());
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return closed.isEmpty() && opened.isEmpty();
    }
}
