package vn.htx.core.policy;

import java.util.regex.Pattern;

/** The register's own id of a policy document, such as {@code nq-20-2022}: numbers repeat between issuers, ids do not. */
public record PolicyId(String value) implements Comparable<PolicyId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public PolicyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value
                            + "' is not a policy id: write 1 to 64 ASCII letters, digits, . _ - and begin with a letter or digit");
        }
    }

    /** The id written as text. */
    public static PolicyId parse(String text) {
        return new PolicyId(text);
    }

    @Override
    public int compareTo(PolicyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
