package vn.htx.core.register;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.htx.core.storage.spi.StorageProvider;
import vn.htx.core.storage.spi.StorageProvider.Problem;
import vn.htx.core.storage.spi.StorageProvider.Setting;

/**
 * How a register is configured: which backend keeps it and how, and which law of the host's own is laid over the law that
 * ships. Parsed and checked whole before anything is opened.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><td>{@code htx.storage}</td><td>the backend's id: {@code memory}, {@code json}, {@code sqlite}, …</td></tr>
 * <tr><td>{@code htx.storage.<id>.<key>}</td><td>the backend's settings</td></tr>
 * <tr><td>{@code htx.law.folder}</td><td>a folder of law files laid over the built-in ones; optional</td></tr>
 * </table>
 */
public final class Settings {

    /** Chooses the backend. */
    public static final String STORAGE = "htx.storage";

    /** Names a folder of the host's own law files. */
    public static final String LAW_FOLDER = "htx.law.folder";

    private static final String PREFIX = "htx.";

    private final StorageProvider provider;
    private final SortedMap<String, String> storageSettings;
    private final Optional<Path> lawFolder;

    private Settings(StorageProvider provider, SortedMap<String, String> storageSettings, Optional<Path> lawFolder) {
        this.provider = provider;
        this.storageSettings = storageSettings;
        this.lawFolder = lawFolder;
    }

    /**
     * Settings from a map. Keys that do not begin with {@code htx.} are the host's own and passed over.
     *
     * @throws SettingsException listing every problem: unknown keys, an unknown backend, values that cannot be
     */
    public static Settings of(Map<String, String> values) {
        return of(values, Path.of(""));
    }

    private static Settings of(Map<String, String> values, Path base) {
        TreeMap<String, String> ours = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                ours.put(key, value.strip());
            }
        });
        List<Problem> problems = new ArrayList<>();
        Optional<StorageProvider> provider = findProvider(ours.remove(STORAGE), problems);
        Optional<Path> lawFolder = lawFolder(ours.remove(LAW_FOLDER), base, problems);
        SortedMap<String, String> storage = provider.map(found -> storageSettings(found, ours, base, problems))
                .orElseGet(TreeMap::new);
        ours.forEach((key, value) -> problems.add(new Problem(key, value, unknownKey(provider))));
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return new Settings(provider.orElseThrow(), storage, lawFolder);
    }

    /**
     * Settings from a properties file in UTF-8. Relative paths in it are taken from the folder the file lies in.
     *
     * @throws SettingsException if it cannot be read or says what cannot be
     */
    public static Settings load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException(
                    List.of(new Problem("file", file.toString(), "cannot be read: " + e.getMessage())));
        }
        TreeMap<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return of(values, Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("")));
    }

    /** A register kept in memory only. */
    public static Settings memory() {
        return of(Map.of(STORAGE, "memory"));
    }

    private static Optional<StorageProvider> findProvider(@Nullable String id, List<Problem> problems) {
        List<StorageProvider> providers = StorageProviders.list();
        Optional<StorageProvider> found =
                providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            String available = String.join(
                    ", ", providers.stream().map(StorageProvider::id).toList());
            problems.add(new Problem(
                    STORAGE,
                    id == null ? "" : id,
                    (id == null ? "is missing" : "is no backend on the class path") + "; available are " + available));
        }
        return found;
    }

    private static Optional<Path> lawFolder(@Nullable String value, Path base, List<Problem> problems) {
        if (value == null) {
            return Optional.empty();
        }
        Optional<Path> folder = path(base, value).filter(Files::isDirectory);
        if (value.isEmpty() || folder.isEmpty()) {
            problems.add(new Problem(LAW_FOLDER, value, "is not a folder; make it, or leave the key out"));
        }
        return folder;
    }

    private static SortedMap<String, String> storageSettings(
            StorageProvider provider, TreeMap<String, String> ours, Path base, List<Problem> problems) {
        TreeMap<String, String> settings = new TreeMap<>();
        String prefix = STORAGE + "." + provider.id() + ".";
        for (Setting setting : provider.settings()) {
            Optional<String> given = Optional.ofNullable(ours.remove(prefix + setting.key()));
            given.or(setting::defaultValue)
                    .ifPresentOrElse(
                            value -> settings.put(setting.key(), setting.path() ? resolved(base, value) : value),
                            () -> problems.add(
                                    new Problem(prefix + setting.key(), "", "is missing: " + setting.meaning())));
        }
        provider.check(settings)
                .forEach(problem ->
                        problems.add(new Problem(prefix + problem.key(), problem.value(), problem.reason())));
        return settings;
    }

    private static Optional<Path> path(Path base, String value) {
        try {
            return Optional.of(base.resolve(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A path from where the settings stand; what is no path is left to the backend to refuse. */
    private static String resolved(Path base, String value) {
        return value.isEmpty() ? value : path(base, value).map(Path::toString).orElse(value);
    }

    private static String unknownKey(Optional<StorageProvider> provider) {
        List<String> known = new ArrayList<>(List.of(STORAGE, LAW_FOLDER));
        provider.ifPresent(found ->
                found.settings().forEach(setting -> known.add(STORAGE + "." + found.id() + "." + setting.key())));
        return "is not a known key; known are " + String.join(", ", known);
    }

    /** The backend chosen. */
    public StorageProvider provider() {
        return provider;
    }

    /** The backend's settings, with defaults filled in. */
    public SortedMap<String, String> storageSettings() {
        return storageSettings;
    }

    /** The folder of the host's own law files. */
    public Optional<Path> lawFolder() {
        return lawFolder;
    }
}
