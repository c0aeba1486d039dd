package vn.htx.core.time;

import java.util.Arrays;

/**
 * One line of a work calendar (lịch nghỉ lễ, tết): what days are off, worked in exchange, or known about at all.
 *
 * @param period the days the line speaks of
 * @param kind what it says of them
 * @param name the holiday's Vietnamese name
 * @param source the instrument or announcement that says so
 * @param confidence how well the source was checked
 */
public record CalendarEntry(EffectivePeriod period, Kind kind, String name, String source, Confidence confidence) {

    /** Refuses a line without a source, or without an end. */
    public CalendarEntry {
        if (name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A calendar line needs a name and a source: " + period);
        }
        if (period.isOpen()) {
            throw new IllegalArgumentException("A calendar line must end: " + period);
        }
    }

    /** What a line says of its days. */
    public enum Kind {
        /** Ngày nghỉ: a public holiday, its compensation, or a day given in exchange for a worked weekend. */
        DAY_OFF("day-off"),
        /** Ngày làm bù: a weekend day worked in exchange. */
        WORKING_DAY("working-day"),
        /** The days off of this period are all supplied: what no other line names is an ordinary day. */
        COVERED("covered");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /**
         * Reads the text form used in calendar files.
         *
         * @throws IllegalArgumentException if {@code text} names no kind
         */
        public static Kind parse(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Not a kind of calendar line: \"" + text
                            + "\"; write one of " + Arrays.toString(values())));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** How well a source was checked. */
    public enum Confidence {
        /** Read in the text of the instrument. */
        VERIFIED("verified"),
        /** Stated by a third party about the instrument or announcement. */
        CORROBORATED("corroborated");

        private final String text;

        Confidence(String text) {
            this.text = text;
        }

        /**
         * Reads the text form used in calendar files.
         *
         * @throws IllegalArgumentException if {@code text} names no confidence
         */
        public static Confidence parse(String text) {
            return Arrays.stream(values())
                    .filter(confidence -> confidence.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Not a confidence: \"" + text + "\"; write one of " + Arrays.toString(values())));
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
