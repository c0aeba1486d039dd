package vn.htx.core.register;

import java.util.Comparator;
import vn.htx.core.fact.Fact;

/**
 * One fact taken back or become known.
 *
 * @param fact the fact
 * @param opened whether it became known, rather than being taken back
 */
public record FactChange(Fact<?> fact, boolean opened) {

    /** By type, key and the day effective from; what is taken back comes before what takes its place. */
    static final Comparator<FactChange> ORDER = Comparator.comparing(
                    (FactChange change) -> change.fact().type().name())
            .thenComparing(change -> change.fact().key().toString())
            .thenComparing(change -> change.fact().period().from())
            .thenComparing(FactChange::opened);
}
