package vn.htx.core.law;

import java.util.Locale;

/** A kind of legal instrument (hình thức văn bản): the word that stands before its number. */
public enum InstrumentKind implements Coded {
    /** Luật. */
    LAW("Luật", "Law"),
    /** Nghị quyết. */
    RESOLUTION("Nghị quyết", "Resolution"),
    /** Nghị định of the Government. */
    DECREE("Nghị định", "Decree"),
    /** Quyết định, such as a provincial one that a host cites. */
    DECISION("Quyết định", "Decision"),
    /** Thông tư of a minister. */
    CIRCULAR("Thông tư", "Circular");

    private final String vietnamese;
    private final String english;

    InstrumentKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Reads the code that {@link #code} writes.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static InstrumentKind parse(String code) {
        return Coded.parse(values(), code);
    }

    /** Returns the word in Vietnamese when {@code locale} is Vietnamese, in English otherwise. */
    public String name(Locale locale) {
        return Messages.isVietnamese(locale) ? vietnamese : english;
    }
}
