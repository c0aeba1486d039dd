package vn.htx.core.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A point on both clocks of the register: true on one legal day (ngày có hiệu lực), as known at one moment (thời điểm
 * ghi nhận). {@code AsOf.on(day)} is the usual question, known now.
 *
 * @param effective the legal day asked about
 * @param known which entries the answer may rest on
 */
public record AsOf(LocalDate effective, Known known) {

    private static final String KNOWN_MARK = ", known ";

    /** Returns the point "true on {@code day}, as known now". */
    public static AsOf on(LocalDate day) {
        return new AsOf(day, Known.now());
    }

    /** Returns the same legal day, as known at {@code moment}. */
    public AsOf knownAt(Known moment) {
        return new AsOf(effective, moment);
    }

    /**
     * Reads {@code 2025-05-31} (known now) or {@code 2025-05-31, known KNOWN}, with the text form of {@link Known}.
     *
     * @throws IllegalArgumentException if {@code text} is neither
     */
    public static AsOf parse(String text) {
        int mark = text.indexOf(KNOWN_MARK);
        String day = mark < 0 ? text : text.substring(0, mark);
        try {
            AsOf asOf = on(LocalDate.parse(day));
            return mark < 0 ? asOf : asOf.knownAt(Known.parse(text.substring(mark + KNOWN_MARK.length())));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Not a point in time: \"" + text + "\"; write 2025-05-31 or 2025-05-31, known entry 57", e);
        }
    }

    @Override
    public String toString() {
        return effective + KNOWN_MARK + known;
    }
}
