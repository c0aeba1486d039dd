package vn.htx.core.filing;

import java.util.regex.Pattern;

/** Mã hồ sơ: the id the filer gives a filing, so that filing it twice is harmless. */
public record FilingId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}");

    public FilingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a filing id: write 1 to 128 ASCII letters, digits"
                            + " and . _ : / - and begin with a letter or digit");
        }
    }

    /** The id written as text. */
    public static FilingId parse(String text) {
        return new FilingId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
