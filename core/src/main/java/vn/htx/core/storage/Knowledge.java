package vn.htx.core.storage;

import vn.htx.core.fact.KnownFact;

/**
 * Which stored facts a reader means, by the known clock: those known now, those known when an entry was the last, or
 * every fact that ever was known.
 */
public sealed interface Knowledge {

    /** Whether a stored fact is meant. */
    boolean covers(KnownFact<?> stored);

    /** Facts nothing has taken back. */
    record Now() implements Knowledge {
        @Override
        public boolean covers(KnownFact<?> stored) {
            return stored.knownUntil().isEmpty();
        }
    }

    /** Facts known when an entry was the last; 0 is before the first. */
    record At(long sequence) implements Knowledge {
        @Override
        public boolean covers(KnownFact<?> stored) {
            return stored.knownAt(sequence);
        }
    }

    /** Every fact, taken back or not. */
    record Ever() implements Knowledge {
        @Override
        public boolean covers(KnownFact<?> stored) {
            return true;
        }
    }

    /** Facts nothing has taken back. */
    static Knowledge now() {
        return new Now();
    }

    /** Facts known when an entry was the last. */
    static Knowledge at(long sequence) {
        return new At(sequence);
    }

    /** Every fact, taken back or not. */
    static Knowledge ever() {
        return new Ever();
    }
}
