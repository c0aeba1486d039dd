package vn.htx.core.people;

import java.util.regex.Pattern;

/**
 * Mã thành viên: the opaque id of a person, household or organization as a member. It says nothing of who it is; the vault
 * does, until erased. A cooperative or group that is a member is named by its organization id.
 */
public record MemberId(String value) implements Comparable<MemberId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public MemberId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a member id: write 1 to 64 ASCII letters, digits, . _ - and begin with a letter or digit");
        }
    }

    /** The member id written as text. What is refused is not repeated: it may be a person's name. */
    public static MemberId parse(String text) {
        return new MemberId(text);
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
