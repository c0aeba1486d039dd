package vn.htx.core.organization;

import java.util.regex.Pattern;

/**
 * Số hiệu: the reference under which a file, resolution, decision or notice of an organization is kept, so that it can be
 * told from others of the same organization. It says nothing of any person.
 */
public record Reference(String value) implements Comparable<Reference> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a reference: write 1 to 64 ASCII letters, digits, . _ - and begin with a letter or digit");
        }
    }

    /** The reference written as text. */
    public static Reference parse(String text) {
        return new Reference(text);
    }

    @Override
    public int compareTo(Reference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
