package vn.htx.storage.json;

import java.nio.file.Path;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Storage;
import vn.htx.core.tck.StorageContract;

class JsonStorageTest extends StorageContract {

    @Override
    protected Storage open(Path folder, Catalogue catalogue) {
        return JsonStorage.open(folder, catalogue);
    }
}
