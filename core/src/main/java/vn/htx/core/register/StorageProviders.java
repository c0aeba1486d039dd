package vn.htx.core.register;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import vn.htx.core.storage.spi.StorageProvider;

/** The backends on the class or module path. */
public final class StorageProviders {

    private StorageProviders() {}

    /** All of them, by id. */
    public static List<StorageProvider> list() {
        return ServiceLoader.load(StorageProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(StorageProvider::id))
                .toList();
    }
}
