package vn.htx.storage.json.internal;

import org.jspecify.annotations.Nullable;
import vn.htx.core.storage.StorageException;

/** Whether the files are known to say what the memory says. Once lost, only opening again restores it. */
public final class Soundness {

    private record Loss(String reason, Throwable cause) {}

    private volatile @Nullable Loss loss;

    /** Notes that the files are in doubt, and answers with what to throw. */
    StorageException lose(String reason, Throwable cause) {
        Loss lost = new Loss(reason, cause);
        loss = lost;
        return exception(lost);
    }

    /**
     * Refuses to go on when the files are in doubt.
     *
     * @throws StorageException saying what happened and that the register must be opened again
     */
    public void require() {
        Loss lost = loss;
        if (lost != null) {
            throw exception(lost);
        }
    }

    private static StorageException exception(Loss loss) {
        return StorageException.io(
                loss.reason() + "; the register cannot be used until it is closed and opened again", loss.cause());
    }
}
