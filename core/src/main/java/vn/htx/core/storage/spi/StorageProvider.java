package vn.htx.core.storage.spi;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.htx.core.HtxException;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Storage;

/**
 * A backend that can be chosen by configuration: {@code htx.storage} names its id, {@code htx.storage.<id>.<key>} its
 * settings. Found by {@link java.util.ServiceLoader}.
 */
public interface StorageProvider {

    /** The word that chooses this backend, such as {@code sqlite}. */
    String id();

    /** The settings it knows. */
    List<Setting> settings();

    /**
     * What is wrong with these settings; empty if nothing is. Nothing is created or opened.
     *
     * @param settings every known key with its value or default; keys without a default may be absent
     */
    List<Problem> check(SortedMap<String, String> settings);

    /**
     * Opens the storage, creating it if there is none.
     *
     * @param settings as {@link #check} found them good
     * @param catalogue the facts to be kept
     * @throws vn.htx.core.storage.StorageException if it cannot be opened
     */
    Storage open(SortedMap<String, String> settings, Catalogue catalogue);

    /**
     * Opens a storage to read it: no file is changed, and nothing is mended. A backend that cannot tell the difference opens
     * it as usual.
     *
     * @throws vn.htx.core.storage.StorageException if it cannot be opened, or there is none
     */
    default Storage openToRead(SortedMap<String, String> settings, Catalogue catalogue) {
        return open(settings, catalogue);
    }

    /**
     * Backs a storage up to where none stands yet: all that was acknowledged before, whole and on disk when this returns.
     * Others may read and write meanwhile; of what they append, the backup holds what was kept up to some moment.
     *
     * @param from settings of the storage
     * @param to settings of the backup, which is opened as any storage
     * @throws vn.htx.core.HtxException if either cannot be used, something stands there already, or this backend makes no
     *     backups
     */
    default void backUp(SortedMap<String, String> from, SortedMap<String, String> to, Catalogue catalogue) {
        throw new HtxException(
                "storage.backup",
                HtxException.Kind.CALLER,
                "storage '" + id() + "' makes no backups; use the tools of what keeps it, or copy the register");
    }

    /**
     * A setting of a backend.
     *
     * @param key the part after {@code htx.storage.<id>.}
     * @param defaultValue what it is when not given, or empty when it must be given
     * @param meaning one sentence
     * @param path whether it names a file or folder; relative ones in a settings file are taken from where that file lies
     */
    record Setting(String key, Optional<String> defaultValue, String meaning, boolean path) {

        /** A setting that is no path. */
        public Setting(String key, Optional<String> defaultValue, String meaning) {
            this(key, defaultValue, meaning, false);
        }

        /** A file or folder that must be named. */
        public static Setting path(String key, String meaning) {
            return new Setting(key, Optional.empty(), meaning, true);
        }
    }

    /** One thing wrong with a setting. */
    record Problem(String key, String value, String reason) {}
}
