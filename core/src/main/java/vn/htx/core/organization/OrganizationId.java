package vn.htx.core.organization;

import java.util.regex.Pattern;
import vn.htx.core.people.MemberId;

/**
 * The register's own id of an organization. Not its code: an unregistered group has no code, and a cooperative that was a
 * group keeps the group's code (Decree 92/2024, Article 61.4).
 */
public record OrganizationId(String value) implements Comparable<OrganizationId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public OrganizationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value
                            + "' is not an organization id: write 1 to 64 ASCII letters, digits, . _ - and begin with a letter or digit");
        }
    }

    /** The id written as text. */
    public static OrganizationId parse(String text) {
        return new OrganizationId(text);
    }

    /** The id under which this organization is a member of another. */
    public MemberId asMember() {
        return new MemberId(value);
    }

    @Override
    public int compareTo(OrganizationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
