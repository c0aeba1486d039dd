package vn.htx.core.storage;

import vn.htx.core.HtxException;

/**
 * A storage could not be opened, read or written. Codes: {@code storage.corrupt}, {@code storage.locked},
 * {@code storage.foreign}, {@code storage.version}, {@code storage.io}.
 */
public final class StorageException extends HtxException {

    /** The code of a storage that is damaged. */
    public static final String CORRUPT = "storage.corrupt";

    private static final long serialVersionUID = 1L;

    private StorageException(String code, Kind kind, String message) {
        super(code, kind, message);
    }

    private StorageException(String code, Kind kind, String message, Throwable cause) {
        super(code, kind, message, cause);
    }

    /** What is stored is damaged; the message names what and where. */
    public static StorageException corrupt(String message) {
        return new StorageException(CORRUPT, Kind.ENVIRONMENT, message);
    }

    /** Another process holds the storage. */
    public static StorageException locked(String message) {
        return new StorageException("storage.locked", Kind.RETRY, message);
    }

    /** What stands there is not a register. */
    public static StorageException foreign(String message) {
        return new StorageException("storage.foreign", Kind.CALLER, message);
    }

    /** What stands there was written by a newer htx. */
    public static StorageException newer(String message) {
        return new StorageException("storage.version", Kind.CALLER, message);
    }

    /** The file system or the driver failed. */
    public static StorageException io(String message, Throwable cause) {
        return new StorageException("storage.io", Kind.ENVIRONMENT, message, cause);
    }
}
