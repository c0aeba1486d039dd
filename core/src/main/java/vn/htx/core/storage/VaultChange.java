package vn.htx.core.storage;

/** What an entry does to the vault. */
public sealed interface VaultChange {

    /** The member id concerned. */
    String member();

    /** The record is written, in place of any before. */
    record Put(VaultRecord record) implements VaultChange {
        @Override
        public String member() {
            return record.member();
        }
    }

    /** The record and its key hash are destroyed, so that no byte of them stays in the backend's files. */
    record Erase(String member) implements VaultChange {}
}
