package vn.htx.core.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SHA-256 digest of canonical rows, the same whatever order they come in. */
final class PackDigest {

    private static final String SEPARATOR = "\u001f";

    private PackDigest() {}

    /** Joins the fields of a row, in their text forms. */
    static String line(List<?> fields) {
        return fields.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }

    /** Returns 64 hexadecimal digits over the lines, sorted, in UTF-8. */
    static String of(Stream<String> lines) {
        String text = lines.sorted().collect(Collectors.joining("\n", "", "\n"));
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform provides SHA-256", e);
        }
    }
}
