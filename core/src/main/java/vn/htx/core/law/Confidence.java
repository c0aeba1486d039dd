package vn.htx.core.law;

/** How well a statement of law is supported (mức độ tin cậy), from the best to none. */
public enum Confidence implements Coded {
    /** The Vietnamese text of the article itself was read. */
    VERIFIED,
    /** A secondary text that restates the article was read. */
    CORROBORATED,
    /** Follows by arithmetic or logic from a supported statement. */
    DERIVED,
    /** From memory only: does not ship as law. */
    RECALLED,
    /** The law has an answer, and no source for it was found. */
    UNKNOWN;

    /**
     * Reads the code that {@link #code} writes.
     *
     * @throws IllegalArgumentException if there is no such confidence
     */
    public static Confidence parse(String code) {
        return Coded.parse(values(), code);
    }

    /** Says whether some source supports the statement, so that it may be applied. */
    public boolean isSupported() {
        return compareTo(RECALLED) < 0;
    }

    /** Returns the poorer of the two. */
    public Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Refuses to call a text read when the citation does not say which article was read. */
    void requireFor(Citation citation) {
        if (this == VERIFIED && !citation.namesArticle()) {
            throw new IllegalArgumentException("Verified means the article was read, and none is named: " + citation);
        }
    }
}
