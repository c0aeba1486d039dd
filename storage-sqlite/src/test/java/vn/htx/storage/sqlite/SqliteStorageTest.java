package vn.htx.storage.sqlite;

import java.nio.file.Path;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Storage;
import vn.htx.core.tck.StorageContract;

/** SQLite keeps the whole contract, with sums kept; {@link StatisticsTest} asks without them. */
class SqliteStorageTest extends StorageContract {

    @Override
    protected Storage open(Path folder, Catalogue catalogue) {
        SqliteStorage storage = SqliteStorage.open(folder.resolve("htx.db"), catalogue);
        storage.countBy(AREAS);
        return storage;
    }
}
