package vn.htx.reporting;

import java.util.OptionalLong;

/** What a figure says: a number, or why there is none. Never a blank, and never a zero that means "unknown". */
public sealed interface Value {
    /** The number itself, in the figure's unit. */
    record Exact(long number) implements Value {
        @Override
        public OptionalLong exact() {
            return OptionalLong.of(number);
        }
    }

    /** There is no number, for this reason. */
    record Missing(MissingReason reason) implements Value {
        @Override
        public OptionalLong exact() {
            return OptionalLong.empty();
        }
    }

    /** The number to calculate with; empty when it is missing. */
    OptionalLong exact();

    static Value of(long number) {
        return new Exact(number);
    }

    static Value missing(MissingReason reason) {
        return new Missing(reason);
    }
}
