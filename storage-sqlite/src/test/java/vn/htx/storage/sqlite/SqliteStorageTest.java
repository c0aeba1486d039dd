package vn.htx.storage.sqlite;

import java.nio.file.Path;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Storage;
import vn.htx.core.tck.StorageContract;

/** SQLite keeps the whole contract. */
class SqliteStorageTest extends StorageContract {

    @Override
    protected Storage open(Path folder, Catalogue catalogue) {
        return SqliteStorage.open(folder.resolve("htx.db"), catalogue);
    }
}
