package vn.htx.core.fact;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What facts are about and what is replayed by itself: one organization, one membership (organization and member), one
 * policy document.
 *
 * @param kind a lower-case word, such as {@code membership}
 * @param id one or more ASCII ids joined by {@code /}, such as {@code coop-1/m-17}
 */
public record Subject(String kind, String id) implements Comparable<Subject> {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    public Subject {
        requireKind(kind);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "subject id '" + id + "' is not made of ASCII letters, digits, . _ - and /");
        }
    }

    static void requireKind(String kind) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("subject kind '" + kind + "' is not a lower-case word");
        }
    }

    /** The ids the subject's id is made of. */
    public List<String> parts() {
        return Arrays.asList(id.split("/", -1));
    }

    /** The subject written as {@code kind:id}. */
    public static Subject parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a subject; write kind:id");
        }
        return new Subject(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Subject other) {
        int kinds = kind.compareTo(other.kind);
        return kinds != 0 ? kinds : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
