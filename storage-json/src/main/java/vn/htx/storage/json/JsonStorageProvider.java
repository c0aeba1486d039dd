package vn.htx.storage.json;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.spi.StorageProvider;

/** {@code htx.storage = json}: a register in a folder, as lines a person can read. */
public final class JsonStorageProvider implements StorageProvider {

    private static final String FOLDER = "folder";
    private static final String SEGMENT_BYTES = "segment-bytes";

    /** Used by {@link java.util.ServiceLoader}. */
    public JsonStorageProvider() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.path(FOLDER, "The folder that holds the register and nothing else."),
                new Setting(
                        SEGMENT_BYTES,
                        Optional.of(Long.toString(JsonSettings.DEFAULT_SEGMENT_BYTES)),
                        "The size in bytes after which a segment of the journal is sealed and the next begun."));
    }

    @Override
    public List<Problem> check(SortedMap<String, String> settings) {
        List<Problem> problems = new ArrayList<>();
        String folder = settings.getOrDefault(FOLDER, "");
        whyNoFolder(folder).ifPresent(reason -> problems.add(new Problem(FOLDER, folder, reason)));
        String bytes = segmentBytes(settings);
        if (!isCount(bytes)) {
            problems.add(new Problem(SEGMENT_BYTES, bytes, "is not a whole number of bytes, at least 1"));
        }
        return problems;
    }

    @Override
    public Storage open(SortedMap<String, String> settings, Catalogue catalogue) {
        return JsonStorage.open(new JsonSettings(folder(settings), Long.parseLong(segmentBytes(settings))), catalogue);
    }

    @Override
    public Storage openToRead(SortedMap<String, String> settings, Catalogue catalogue) {
        return JsonStorage.openToRead(folder(settings), catalogue);
    }

    @Override
    public void backUp(SortedMap<String, String> from, SortedMap<String, String> to, Catalogue catalogue) {
        JsonStorage.backUp(folder(from), folder(to), catalogue);
    }

    private static Path folder(SortedMap<String, String> settings) {
        String folder = settings.getOrDefault(FOLDER, "");
        if (folder.isBlank()) {
            throw new IllegalArgumentException("the setting " + FOLDER + " is missing; give the register's folder");
        }
        return Path.of(folder);
    }

    private static String segmentBytes(SortedMap<String, String> settings) {
        return settings.getOrDefault(SEGMENT_BYTES, Long.toString(JsonSettings.DEFAULT_SEGMENT_BYTES));
    }

    private static boolean isCount(String text) {
        try {
            return Long.parseLong(text) >= 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Optional<String> whyNoFolder(String text) {
        if (text.isBlank()) {
            return Optional.of("is missing; give the folder that is to hold the register");
        }
        try {
            return whyNoFolder(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.of("is not a path: " + e.getReason());
        }
    }

    /** Looks at the folder or, when it does not exist yet, at the nearest one above it, in which it would be made. */
    private static Optional<String> whyNoFolder(Path folder) {
        Path standing = folder;
        while (!Files.exists(standing)) {
            Path above = standing.getParent();
            if (above == null) {
                return Optional.of("cannot be made: " + File.separator + " cannot be read");
            }
            standing = above;
        }
        if (!Files.isDirectory(standing)) {
            return Optional.of(standing.equals(folder) ? "is a file" : "cannot be made: " + standing + " is a file");
        }
        return Files.isWritable(standing)
                ? Optional.empty()
                : Optional.of(standing.equals(folder) ? "cannot be written" : "cannot be made in " + standing);
    }
}
