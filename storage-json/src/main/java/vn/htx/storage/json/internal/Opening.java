package vn.htx.storage.json.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.StorageException;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.storage.json.internal.RegisterReader.Ends;
import vn.htx.storage.json.recovery.JsonScan;

/** Opens a register: to write, to read, or only to look through its files. */
public final class Opening {

    private final Layout layout;
    private final Catalogue catalogue;

    /** The register in a folder, whose facts a catalogue describes. */
    public Opening(Path folder, Catalogue catalogue) {
        this.layout = new Layout(folder);
        this.catalogue = catalogue;
    }

    /** What is done while a folder is held. */
    private interface Held<T> {
        T with(Closeable lock) throws IOException;
    }

    /** Opens it to write, making it if there is none and putting right what a crash left. */
    public Opened toWrite(long segmentBytes, FileOpener files) {
        return holding(true, lock -> {
            new RegisterFolder(layout).makeIfAbsent();
            MemoryStorage.Loader loader = new MemoryStorage.Loader(catalogue);
            RegisterReader reader = new RegisterReader(layout);
            Ends ends = reader.read(catalogue, loader::load);
            delete(reader.leftovers());
            Soundness soundness = new Soundness();
            JsonLog log = new JsonLog(
                    layout,
                    new VaultWriter(layout, files, ends.vault()),
                    new JournalWriter(layout, files, segmentBytes, ends.journal()),
                    lock,
                    soundness);
            return new Opened(loader.open(log, reader.vaultKey()), soundness, reader.notes());
        });
    }

    /** Opens it to read. */
    public Opened toRead() {
        return holding(false, lock -> {
            MemoryStorage.Loader loader = new MemoryStorage.Loader(catalogue);
            RegisterReader reader = new RegisterReader(layout);
            reader.read(catalogue, loader::load);
            MemoryStorage memory = loader.open(new ReadOnlyLog(lock), reader.vaultKey());
            return new Opened(memory, new Soundness(), reader.notes());
        });
    }

    /** Looks through its files. */
    public JsonScan scan() {
        return holding(false, lock -> {
            RegisterReader reader = new RegisterReader(layout);
            Reached reached = new Reached();
            Optional<String> damage = damage(reader, reached);
            lock.close();
            return new JsonScan(
                    reader.marker().created(),
                    reached.chain().sequence(),
                    reached.chain().head(),
                    reached.peopleRecords(),
                    reader.notes(),
                    damage);
        });
    }

    private Optional<String> damage(RegisterReader reader, Reached reached) throws IOException {
        try {
            reader.read(catalogue, reached);
            return Optional.empty();
        } catch (StorageException e) {
            if (!e.code().equals("storage.corrupt")) {
                throw e;
            }
            return Optional.ofNullable(e.getMessage());
        }
    }

    /** Keeps the lock only if all goes well. */
    private <T> T holding(boolean writes, Held<T> work) {
        @Nullable Closeable release = null;
        try {
            FolderLock lock = writes ? lockToWrite() : lockToRead();
            release = lock;
            T result = work.with(lock);
            release = null;
            return result;
        } catch (IOException e) {
            throw StorageException.io("cannot open " + layout.folder() + ": " + e, e);
        } catch (UncheckedIOException e) {
            throw StorageException.io("cannot open " + layout.folder() + ": " + e.getCause(), e);
        } finally {
            close(release);
        }
    }

    private FolderLock lockToWrite() throws IOException {
        new RegisterFolder(layout).requireOursOrFree();
        Files.createDirectories(layout.folder());
        return FolderLock.toWrite(layout);
    }

    private FolderLock lockToRead() throws IOException {
        if (!new RegisterFolder(layout).holdsRegister()) {
            throw StorageException.foreign(layout.folder() + " holds no register");
        }
        return FolderLock.toRead(layout);
    }

    private static void close(@Nullable Closeable lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw StorageException.io("cannot let go of a folder that could not be opened", e);
        }
    }

    private static void delete(List<Path> leftovers) throws IOException {
        for (Path file : leftovers) {
            Files.delete(file);
        }
    }
}
