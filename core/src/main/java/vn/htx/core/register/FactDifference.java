package vn.htx.core.register;

import java.util.Comparator;
import vn.htx.core.fact.Fact;

/**
 * Khác biệt: a fact that makes the register differ between two points on both clocks, and the entry that did it.
 *
 * @param fact a fact taken back or become known between the two moments, or one that begins or ends between the two days
 * @param entry the entry that took it back, made it known, began or ended it
 */
public record FactDifference(Fact<?> fact, long entry) {

    static final Comparator<FactDifference> ORDER = Comparator.comparingLong(FactDifference::entry)
            .thenComparing(difference -> difference.fact().subject())
            .thenComparing(difference -> difference.fact().type().name())
            .thenComparing(difference -> difference.fact().key().toString())
            .thenComparing(difference -> difference.fact().period());
}
