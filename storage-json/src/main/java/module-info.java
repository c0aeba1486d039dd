/** The JSON backend: a register kept in a folder, as lines a person can read. */
module vn.htx.storage.json {
    requires transitive vn.htx.core;
    requires com.fasterxml.jackson.core;

    exports vn.htx.storage.json;
    exports vn.htx.storage.json.recovery;

    provides vn.htx.core.storage.spi.StorageProvider with
            vn.htx.storage.json.JsonStorageProvider;
}
