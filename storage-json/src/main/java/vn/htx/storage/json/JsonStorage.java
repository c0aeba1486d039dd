package vn.htx.storage.json;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.storage.json.internal.DiskFile;
import vn.htx.storage.json.internal.FileOpener;
import vn.htx.storage.json.internal.FolderCopy;
import vn.htx.storage.json.internal.Opened;
import vn.htx.storage.json.internal.Opening;
import vn.htx.storage.json.recovery.JsonScan;
import vn.htx.storage.json.recovery.RecoveryNote;

/**
 * A register kept in a folder. It is read into memory when opened; each unit of work is added to the journal and forced
 * to disk once before anybody may see it. One process holds the folder at a time.
 *
 * <p>After a failure that leaves the files in doubt, every call says so until the register is opened again, which puts
 * them right.
 *
 * <p>Thread-safe.
 */
public final class JsonStorage implements Storage {

    private static final System.Logger LOGGER = System.getLogger(JsonStorage.class.getPackageName());

    private final MemoryStorage memory;
    private final Opened opened;

    private JsonStorage(Opened opened) {
        this.opened = opened;
        this.memory = opened.memory();
    }

    /**
     * Opens the register in a folder and puts right what a crash left; makes a new register if the folder is empty or
     * absent.
     *
     * @throws vn.htx.core.storage.StorageException if the folder is in use, is not a register's, was written by a newer
     *     htx, is damaged or cannot be read
     */
    public static JsonStorage open(Path folder, Catalogue catalogue) {
        return open(JsonSettings.in(folder), catalogue);
    }

    /** Opens the register these settings describe, as {@link #open(Path, Catalogue)} does. */
    public static JsonStorage open(JsonSettings settings, Catalogue catalogue) {
        return open(settings, catalogue, DiskFile::open);
    }

    static JsonStorage open(JsonSettings settings, Catalogue catalogue, FileOpener files) {
        Opened opened = new Opening(settings.folder(), catalogue).toWrite(settings.segmentBytes(), files);
        opened.notes().forEach(note -> LOGGER.log(Level.WARNING, "{0}: {1}", settings.folder(), note));
        return new JsonStorage(opened);
    }

    /**
     * Opens the register in a folder to read it and changes no file. A unit of work that appends is refused.
     *
     * @throws vn.htx.core.storage.StorageException as {@link #open(Path, Catalogue)} does, and if there is no register
     */
    public static JsonStorage openToRead(Path folder, Catalogue catalogue) {
        Opened opened = new Opening(JsonSettings.in(folder).folder(), catalogue).toRead();
        opened.notes().forEach(note -> LOGGER.log(Level.WARNING, "{0}: {1}", folder, note));
        return new JsonStorage(opened);
    }

    /**
     * Reads the files of a register from first to last, keeps nothing in memory and changes no file. Damage is part of
     * the answer.
     *
     * @throws vn.htx.core.storage.StorageException if the folder is in use, is not a register's, was written by a newer
     *     htx or cannot be read
     */
    public static JsonScan scan(Path folder, Catalogue catalogue) {
        return new Opening(JsonSettings.in(folder).folder(), catalogue).scan();
    }

    /**
     * Copies the files of a register, as far as its journal reaches, into a new folder, and opens and closes the copy, which
     * checks it and takes out what was only half written. Nobody is kept out meanwhile, here or in another process.
     *
     * @throws vn.htx.core.storage.StorageException if there is no register, it is damaged, was written by a newer htx, or
     *     the new folder is not empty or cannot be written
     */
    public static void backUp(Path folder, Path target, Catalogue catalogue) {
        new FolderCopy(JsonSettings.in(folder).folder(), JsonSettings.in(target).folder()).make();
        new Opening(JsonSettings.in(target).folder(), catalogue)
                .toWrite(JsonSettings.DEFAULT_SEGMENT_BYTES, DiskFile::open)
                .memory()
                .close();
    }

    /** What a crash had left when this register was opened, in the order found. */
    public List<RecoveryNote> recoveryNotes() {
        return opened.notes();
    }

    @Override
    public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
        return memory.inUnitOfWork(work -> {
            opened.soundness().require();
            return body.apply(work);
        });
    }

    @Override
    public <R> R read(Function<? super Reading, R> body) {
        return memory.read(reading -> {
            opened.soundness().require();
            return body.apply(reading);
        });
    }

    @Override
    public void close() {
        memory.close();
    }
}
