package vn.htx.core.filing;

import java.util.regex.Pattern;

/** Người thực hiện: the opaque id, in the host's own system, of whoever files. */
public record Actor(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}");

    public Actor {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not an actor: write 1 to 128 ASCII letters, digits"
                    + " and . _ : / - and begin with a letter or digit");
        }
    }

    /** The id written as text. */
    public static Actor parse(String text) {
        return new Actor(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
