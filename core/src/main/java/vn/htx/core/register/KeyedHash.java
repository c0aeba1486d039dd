package vn.htx.core.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.htx.core.filing.Digests;

/** Hashes identity numbers with the secret of a register, so that nobody without it can try numbers. Not thread-safe. */
final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    KeyedHash(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    String of(String number) {
        return Digests.hex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
    }
}
