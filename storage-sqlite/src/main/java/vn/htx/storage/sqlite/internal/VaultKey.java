package vn.htx.storage.sqlite.internal;

import java.util.function.Supplier;
import vn.htx.core.storage.StorageException;

/** The secret with which identity numbers are hashed. */
final class VaultKey {

    private static final String READ = "SELECT secret FROM vault_key";
    private static final String INSERT = "INSERT INTO vault_key (secret) VALUES (?)";

    private VaultKey() {}

    /** Makes the secret, inside a transaction, if there is none. */
    static void require(Session session, Supplier<byte[]> fresh) {
        if (session.list(READ, row -> row.getBytes(1)).isEmpty()) {
            session.change(INSERT, (Object) fresh.get());
        }
    }

    /** The secret. */
    static byte[] read(Session session) {
        return session.first(READ, row -> row.getBytes(1))
                .orElseThrow(() -> StorageException.corrupt("the table vault_key of " + session.file() + " is empty"));
    }
}
