package vn.htx.core.organization;

import java.util.regex.Pattern;

/** Mã cuộc họp: how an organization names one of its meetings; unique within the organization, not beyond it. */
public record MeetingId(String value) implements Comparable<MeetingId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public MeetingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value
                            + "' is not a meeting id: write 1 to 64 ASCII letters, digits, . _ - and begin with a letter or digit");
        }
    }

    /** The id written as text. */
    public static MeetingId parse(String text) {
        return new MeetingId(text);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
