package vn.htx.core.time;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * A point on the known clock (thời điểm ghi nhận): which entries of the register an answer may rest on.
 *
 * <p>The text form is {@code now}, {@code entry 57}, or an ISO instant such as {@code 2025-06-30T17:00:00Z}.
 */
public sealed interface Known {

    /** Everything the register knows. */
    record Now() implements Known {
        @Override
        public String toString() {
            return "now";
        }
    }

    /**
     * Everything recorded up to and including one entry.
     *
     * @param sequence the entry's number; 0 is before the first entry
     */
    record Entry(long sequence) implements Known {

        /** Refuses a negative number. */
        public Entry {
            if (sequence < 0) {
                throw new IllegalArgumentException("An entry number is 0 or more, not " + sequence);
            }
        }

        @Override
        public String toString() {
            return "entry " + sequence;
        }
    }

    /**
     * Everything recorded at or before an instant.
     *
     * @param instant the last instant known
     */
    record At(Instant instant) implements Known {
        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /** Returns the point that knows everything recorded so far. */
    static Known now() {
        return new Now();
    }

    /** Returns the point just after the entry with this number was recorded. */
    static Known entry(long sequence) {
        return new Entry(sequence);
    }

    /** Returns the point that knows what was recorded at or before {@code instant}. */
    static Known at(Instant instant) {
        return new At(instant);
    }

    /**
     * Reads {@code now}, {@code entry 57}, {@code 57}, or an ISO instant.
     *
     * @throws IllegalArgumentException if {@code text} is none of these
     */
    static Known parse(String text) {
        if (text.equals("now")) {
            return now();
        }
        String number = text.startsWith("entry ") ? text.substring("entry ".length()) : text;
        try {
            return number.matches("[0-9]+") ? entry(Long.parseLong(number)) : at(Instant.parse(text));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Not a point of knowledge: \"" + text
                            + "\"; write now, entry 57, or an instant such as 2025-06-30T17:00:00Z",
                    e);
        }
    }
}
