package vn.htx.core.filing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document;

/** SHA-256, written as 64 lower-case hexadecimal digits. */
public final class Digests {

    /** What stands before the first entry of a chain. */
    public static final String GENESIS = "0".repeat(64);

    private Digests() {}

    /** A fresh SHA-256 calculation. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of a document's canonical bytes. */
    public static String of(Document document) {
        return hex(sha256().digest(CanonicalForm.bytes(document)));
    }

    /** Bytes as hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
