package vn.htx.core.register;

import java.time.LocalDate;
import java.util.Comparator;
import vn.htx.core.fact.Fact;

/**
 * Khác biệt: a fact that makes the register differ between two points on both clocks, and the entry that did it.
 *
 * @param fact a fact taken back or become known between the two moments, or one that begins or ends between the two days
 * @param entry the entry that took it back, made it known, began or ended it
 * @param day the first day of a fact learned or taken back; the day on which one begins or is over, if that is the difference
 */
public record FactDifference(Fact<?> fact, long entry, LocalDate day) {

    static final Comparator<FactDifference> ORDER = Comparator.comparingLong(FactDifference::entry)
            .thenComparing(difference -> difference.fact().subject())
            .thenComparing(difference -> difference.fact().type().name())
            .thenComparing(difference -> difference.fact().key().toString())
            .thenComparing(difference -> difference.fact().period())
            .thenComparing(FactDifference::day);
}
