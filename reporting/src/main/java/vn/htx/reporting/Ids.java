package vn.htx.reporting;

import java.util.regex.Pattern;

/** The shape of the ids reports use: lower-case ASCII words joined by hyphens, and by dots where they nest. */
final class Ids {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*");

    private Ids() {}

    static void requireWord(String id, String what) {
        require(WORD, id, what);
    }

    static void requirePath(String id, String what) {
        require(PATH, id, what);
    }

    static void requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is blank");
        }
    }

    private static void require(Pattern shape, String id, String what) {
        if (!shape.matcher(id).matches()) {
            throw new IllegalArgumentException("The " + what + " '" + id + "' does not match " + shape);
        }
    }
}
