package vn.htx.core.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened (hành vi, sự kiện pháp lý), as a record: a cooperative is founded, members join, a policy is issued. An act
 * is a list of statements about facts, so that it is pure, total, and each subject it touches can be replayed alone. An
 * act that concerns several subjects states amounts and ids for each.
 *
 * <p>Implementations are records whose components {@link vn.htx.core.document.RecordMapper} can write, without personal
 * data. Invariants throw in the constructor; what the law requires is assessed by rules.
 */
public interface Act {

    /** What the act says, given the day it takes effect; all subjects it touches are named here. */
    List<Statement> statements(LocalDate effectiveOn);

    /** What must be so for the act to mean anything. */
    default List<Premise> premises() {
        return List.of();
    }

    /**
     * The last entry the act was made from, if it speaks of the whole register as known at one entry: it is accepted as the very
     * next entry only.
     */
    default Optional<Long> madeFrom() {
        return Optional.empty();
    }
}
