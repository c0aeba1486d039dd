package vn.htx.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Identity numbers of members of the nation's groups, who are all persons. */
final class IdentityNumbers {

    private static final long STRIDE = 7919;
    private static final String ALGORITHM = "HmacSHA256";

    private final long count;
    private long last;

    IdentityNumbers(Size size) {
        this.count = size.nation().margins().groupMembers();
    }

    /** One after another, neighbours far apart. */
    String next() {
        last += STRIDE;
        return String.format(Locale.ROOT, "0000%08d", 1 + last % count);
    }

    /** The hash the vault finds a number by. */
    static String hash(String number, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
