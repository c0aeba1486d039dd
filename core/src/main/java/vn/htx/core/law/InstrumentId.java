package vn.htx.core.law;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The identity of a legal instrument: its kind and its number (số, ký hiệu). The text form is {@code law:17/2023/QH15}.
 *
 * @param kind the kind of instrument
 * @param number the number as published, such as {@code 92/2024/NĐ-CP}
 */
public record InstrumentId(InstrumentKind kind, String number) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-ZĐ][0-9A-Za-zĐđ/.-]*");

    /** Brings the number to NFC; refuses one that is not written as officially published. */
    public InstrumentId {
        number = Normalizer.normalize(number, Normalizer.Form.NFC);
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "Not the number of an instrument: \"" + number + "\"; write it as published, such as 17/2023/QH15");
        }
    }

    /**
     * Reads the text form, {@code kind:number}.
     *
     * @throws IllegalArgumentException if {@code text} is not such an identity
     */
    public static InstrumentId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not an instrument: \"" + text + "\"; write law:17/2023/QH15");
        }
        return new InstrumentId(InstrumentKind.parse(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** Returns the name people use, such as "Luật 17/2023/QH15" or "Law 17/2023/QH15". */
    public String format(Locale locale) {
        return kind.name(locale) + " " + number;
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return kind.code() + ":" + number;
    }
}
