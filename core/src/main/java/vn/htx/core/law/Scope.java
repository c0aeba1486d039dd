package vn.htx.core.law;

import java.util.Locale;

/**
 * Phạm vi áp dụng: for whom a measure is. The text form is {@code all}, or a kind and a code: {@code kind:cooperative},
 * {@code area:06}, {@code organization:coop-1}.
 *
 * @param reach which kind of scope
 * @param code the kind, area or organization; empty for all
 */
public record Scope(Reach reach, String code) {

    /** What a scope is said by. */
    public enum Reach {
        /** Everyone. */
        ALL,
        /** Organizations of a kind. */
        KIND,
        /** Organizations with their seat in an administrative unit. */
        AREA,
        /** One organization. */
        ORGANIZATION
    }

    /** Everyone. */
    public static final Scope EVERYONE = new Scope(Reach.ALL, "");

    /** Refuses a code where there is none, or none where there is one. */
    public Scope {
        if ((reach == Reach.ALL) != code.isEmpty()) {
            throw new IllegalArgumentException("Not a scope: " + reach + " \"" + code + "\"; write all or area:06");
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if {@code text} is anything else
     */
    public static Scope parse(String text) {
        int colon = text.indexOf(':');
        String reach = colon < 0 ? text : text.substring(0, colon);
        for (Reach candidate : Reach.values()) {
            if (nameOf(candidate).equals(reach)) {
                return new Scope(candidate, colon < 0 ? "" : text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException(
                "Not a scope: \"" + text + "\"; write all, kind:cooperative, area:06 or organization:coop-1");
    }

    private static String nameOf(Reach reach) {
        return reach.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the text form. */
    @Override
    public String toString() {
        return reach == Reach.ALL ? nameOf(reach) : nameOf(reach) + ":" + code;
    }
}
