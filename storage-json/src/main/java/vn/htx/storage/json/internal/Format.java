package vn.htx.storage.json.internal;

import vn.htx.core.storage.StorageException;

/** The number of the format everything in the folder is written in. */
final class Format {

    static final String FIELD = "format";
    static final long NUMBER = 1;

    private Format() {}

    /**
     * Refuses what this htx cannot read.
     *
     * @throws StorageException if a newer htx wrote it
     * @throws IllegalArgumentException if nobody did
     */
    static void require(long format) {
        require(format, "the register");
    }

    /** As {@link #require(long)}, naming what is written so. */
    static void require(long format, String what) {
        if (format > NUMBER) {
            throw StorageException.newer(what + " is written in format " + format + " and this htx reads format "
                    + NUMBER + "; open it with the htx that wrote it, or a later one");
        }
        if (format < NUMBER) {
            throw new IllegalArgumentException("there is no format " + format);
        }
    }
}
