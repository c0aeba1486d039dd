package vn.htx.core.organization;

import java.text.Normalizer;

/** Tên: the name of an organization as registered, with its kind in front ("Hợp tác xã …"). NFC, single spaces. */
public record OrganizationName(String value) {

    private static final int LONGEST = 300;

    public OrganizationName {
        value = Normalizer.normalize(value.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a name has 1 to " + LONGEST + " characters; this has " + value.length());
        }
    }

    /** The name written as text. */
    public static OrganizationName parse(String text) {
        return new OrganizationName(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
