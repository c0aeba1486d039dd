package vn.htx.core.storage.memory;

import java.nio.file.Path;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Storage;
import vn.htx.core.tck.StorageContract;

class MemoryStorageTest extends StorageContract {

    @Override
    protected Storage open(Path folder, Catalogue catalogue) {
        return new MemoryStorage(catalogue);
    }

    @Override
    protected boolean durable() {
        return false;
    }
}
