package vn.htx.storage.json.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.memory.MemoryStorage;

/** The secret identity numbers are hashed with, in a file only its owner may read. */
final class VaultKey {

    private static final int LENGTH = 32;
    private static final String KEY = "key";

    private VaultKey() {}

    static void make(Layout layout) throws IOException {
        if (!Files.exists(layout.key())) {
            String key = HexFormat.of().formatHex(MemoryStorage.newVaultKey());
            byte[] content = CheckedFile.bytes(json -> json.writeStringField(KEY, key));
            DurableFiles.write(layout.key(), content, DurableFiles.Access.OWNER);
        }
    }

    /**
     * Reads the key.
     *
     * @throws StorageException if it is damaged
     */
    static byte[] read(Layout layout) throws IOException {
        try (JsonCursor in = CheckedFile.open(layout.key())) {
            byte[] key = HexFormat.of().parseHex(in.text(KEY));
            in.end();
            if (key.length == LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw damaged(layout);
        }
        throw damaged(layout);
    }

    private static StorageException damaged(Layout layout) {
        return StorageException.corrupt(layout.key() + " is damaged; restore it from a copy");
    }
}
