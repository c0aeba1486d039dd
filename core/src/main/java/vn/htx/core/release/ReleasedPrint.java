package vn.htx.core.release;

import java.util.regex.Pattern;

/**
 * Bản in: a file that was published.
 *
 * @param format such as {@code json}
 * @param language its tag, such as {@code vi}
 * @param digest SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record ReleasedPrint(String format, String language, String digest) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public ReleasedPrint {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "'" + digest + "' is no SHA-256; write 64 lower-case hexadecimal digits");
        }
    }
}
