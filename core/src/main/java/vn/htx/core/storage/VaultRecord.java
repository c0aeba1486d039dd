package vn.htx.core.storage;

import java.util.Optional;
import vn.htx.core.document.Document.Fields;

/**
 * A person's record in the vault.
 *
 * @param member the member id
 * @param person the personal data, as a document
 * @param keyHash the keyed hash of the identity number, unique in a register
 */
public record VaultRecord(String member, Fields person, Optional<String> keyHash) {

    /** Shows the id only. */
    @Override
    public String toString() {
        return "VaultRecord[" + member + "]";
    }
}
