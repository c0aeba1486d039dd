package vn.htx.core.fact;

import java.util.Arrays;
import java.util.List;

/**
 * What facts are about and what is replayed by itself: one organization, one membership (organization and member), one
 * policy document.
 *
 * @param kind a lower-case word, such as {@code membership}
 * @param id one or more ASCII ids joined by {@code /}, such as {@code coop-1/m-17}
 */
public record Subject(String kind, String id) implements Comparable<Subject> {

    public Subject {
        requireKind(kind);
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    "subject id '" + id + "' is not made of ASCII letters, digits, . _ - and /");
        }
    }

    static void requireKind(String kind) {
        if (!isKind(kind)) {
            throw new IllegalArgumentException("subject kind '" + kind + "' is not a lower-case word");
        }
    }

    private static boolean isKind(String kind) {
        return !kind.isEmpty()
                && kind.charAt(0) != '-'
                && kind.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'));
    }

    /** Whether it is made of parts joined by slashes, each of letters, digits, . _ - and begun by a letter or digit. */
    private static boolean isId(String id) {
        boolean beginsPart = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (isLetterOrDigit(c)) {
                beginsPart = false;
            } else if (beginsPart || (c != '/' && c != '.' && c != '_' && c != '-')) {
                return false;
            } else {
                beginsPart = c == '/';
            }
        }
        return !beginsPart;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
        return kind.equals(other.kind) ? id.compareTo(other.id) : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
