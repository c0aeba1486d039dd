package vn.htx.storage.json.internal;

import vn.htx.core.storage.StorageException;

/** A line of a file and the entry it should hold, for messages. */
record Place(String file, long line, long entry) {

    StorageException damaged(String reason) {
        return StorageException.corrupt(file + " line " + line + " (entry " + entry + ") is damaged: " + reason
                + ". Nothing was changed; restore the file from a copy");
    }
}
