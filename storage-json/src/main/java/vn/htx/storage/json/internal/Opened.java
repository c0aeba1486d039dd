package vn.htx.storage.json.internal;

import java.util.List;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.storage.json.recovery.RecoveryNote;

/**
 * A register that was opened.
 *
 * @param memory what it holds, and where that is written down
 * @param soundness whether its files are known to say the same
 * @param notes what a crash had left
 */
public record Opened(MemoryStorage memory, Soundness soundness, List<RecoveryNote> notes) {

    public Opened {
        notes = List.copyOf(notes);
    }
}
