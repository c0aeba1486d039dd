package vn.htx.storage.json.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.memory.CommitLog;

/**
 * Writes each unit of work down: people first, then the journal, whose lines commit them, then what is erased. If the
 * first two fail, both are cut back to where they were.
 */
final class JsonLog implements CommitLog {

    private final String folder;
    private final VaultWriter vault;
    private final JournalWriter journal;
    private final Closeable lock;
    private final Soundness soundness;

    JsonLog(Layout layout, VaultWriter vault, JournalWriter journal, Closeable lock, Soundness soundness) {
        this.folder = layout.folder().toString();
        this.vault = vault;
        this.journal = journal;
        this.lock = lock;
        this.soundness = soundness;
    }

    @Override
    public void commit(List<Append> appends) {
        if (appends.isEmpty()) {
            return;
        }
        soundness.require();
        VaultWork people = VaultWork.of(appends);
        try {
            vault.write(people);
            journal.write(appends);
        } catch (IOException e) {
            rollBack(e);
            throw StorageException.io(
                    "cannot write to " + folder + " (" + e.getMessage() + "); nothing of the unit of work is kept", e);
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
        finish(people);
    }

    private void rollBack(Throwable cause) {
        try {
            journal.rollBack();
            vault.rollBack();
        } catch (IOException | RuntimeException | Error e) {
            e.addSuppressed(cause);
            throw soundness.lose("a unit of work could be neither written to " + folder + " nor taken back", e);
        }
    }

    private void finish(VaultWork people) {
        try {
            vault.finish(people.erased());
        } catch (IOException | RuntimeException | Error e) {
            throw soundness.lose(
                    "the unit of work is recorded in " + folder + ", but the records it erases could not be destroyed",
                    e);
        }
    }

    @Override
    public void close() {
        try (lock;
                vault;
                journal) {
            return;
        } catch (IOException e) {
            throw StorageException.io("cannot close the files of " + folder, e);
        }
    }
}
