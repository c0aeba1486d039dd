package vn.htx.core.storage.memory;

import java.util.List;
import java.util.SortedMap;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.spi.StorageProvider;

/** {@code htx.storage = memory}: for tests and trials. */
public final class MemoryStorageProvider implements StorageProvider {

    /** Used by {@link java.util.ServiceLoader}. */
    public MemoryStorageProvider() {}

    @Override
    public String id() {
        return "memory";
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public List<Problem> check(SortedMap<String, String> settings) {
        return List.of();
    }

    @Override
    public Storage open(SortedMap<String, String> settings, Catalogue catalogue) {
        return new MemoryStorage(catalogue);
    }
}
