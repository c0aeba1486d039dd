package vn.htx.core.fact;

import java.util.OptionalLong;

/**
 * A fact as stored, on both clocks: known from one entry until another took it back. A stored fact is never lost.
 *
 * @param fact the statement and when it is effective
 * @param knownFrom the sequence of the entry that made it known
 * @param knownUntil the sequence of the entry that took it back, if one did
 */
public record KnownFact<F extends Record>(Fact<F> fact, long knownFrom, OptionalLong knownUntil) {

    /** Whether it was known when an entry was the last. */
    public boolean knownAt(long sequence) {
        return knownFrom <= sequence && (knownUntil.isEmpty() || sequence < knownUntil.getAsLong());
    }
}
