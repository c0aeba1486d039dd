package vn.htx.storage.json.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.StorageException;
import vn.htx.storage.json.recovery.RecoveryNote;
import vn.htx.storage.json.recovery.RecoveryNote.Kind;

/** Reads a whole register from its files, once, and changes none of them. */
final class RegisterReader {

    private final Layout layout;
    private final Marker marker;
    private final byte[] vaultKey;
    private final List<Path> leftovers;
    private final List<RecoveryNote> notes = new ArrayList<>();

    /** A reader of the register that stands in a folder, its journal and people not read yet. */
    RegisterReader(Layout layout) throws IOException {
        RegisterFolder folder = new RegisterFolder(layout);
        this.layout = layout;
        this.marker = Marker.read(layout);
        folder.requireWhole();
        this.vaultKey = VaultKey.read(layout);
        this.leftovers = folder.leftovers();
        leftovers.forEach(file -> notes.add(new RecoveryNote(
                Kind.LEFTOVER_FILE,
                layout.name(file),
                0,
                "the file was to replace another and did not; opening deletes it")));
    }

    Marker marker() {
        return marker;
    }

    byte[] vaultKey() {
        return vaultKey.clone();
    }

    List<Path> leftovers() {
        return leftovers;
    }

    List<RecoveryNote> notes() {
        return notes;
    }

    /** Where the files end, by what they say. */
    record Ends(JournalEnd journal, VaultEnd vault) {}

    /**
     * Reads everything and hands it on in the order of entries.
     *
     * @throws StorageException if something is damaged
     */
    Ends read(Catalogue catalogue, Consumer<Append> sink) throws IOException {
        try (VaultLines lines = new VaultLines(LineReader.of(layout.people()))) {
            VaultReader people = new VaultReader(layout.name(layout.people()), lines, notes);
            JournalEnd end = new JournalReader(layout, catalogue, line -> sink.accept(people.join(line)), notes).read();
            return new Ends(end, people.end());
        }
    }
}
