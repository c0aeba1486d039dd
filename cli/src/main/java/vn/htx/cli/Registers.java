package vn.htx.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.register.StorageProviders;
import vn.htx.core.storage.spi.StorageProvider;
import vn.htx.core.storage.spi.StorageProvider.Setting;

/** Registers as the command line keeps them: a folder with {@code htx.properties} that says how it is stored. */
final class Registers {

    /** The settings file in a register's folder. */
    static final String SETTINGS = "htx.properties";

    /** Stands in the settings of a register that is made up. */
    static final String SAMPLE_MARK = "# sample: the data in this register is made up";

    private Registers() {}

    /** Opens the register of a folder. */
    static Register open(Path folder) {
        return open(folder, RegisterParts.standard());
    }

    static Register open(Path folder, RegisterParts parts) {
        return Register.open(settings(folder), parts);
    }

    /** Opens the register of a folder to look at it; nothing is mended or made. */
    static Register openToRead(Path folder) {
        return Register.openToRead(settings(folder), RegisterParts.standard());
    }

    private static Settings settings(Path folder) {
        Path file = folder.resolve(SETTINGS);
        if (!Files.isRegularFile(file)) {
            throw new UserMistake("there is no register in " + folder + ": no file " + file
                    + "; make one with 'htx demo --into " + folder + "', or name another folder");
        }
        return Settings.load(file);
    }

    /** Whether the register of a folder says of itself that it is made up. */
    static boolean isSample(Path folder) {
        Path file = folder.resolve(SETTINGS);
        try {
            return Files.isRegularFile(file)
                    && Files.readAllLines(file, StandardCharsets.UTF_8).contains(SAMPLE_MARK);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes the settings of a new register: every path setting of the backend inside the folder. */
    static void create(Path folder, String storage, boolean sample) {
        StorageProvider provider = StorageProviders.list().stream()
                .filter(found -> found.id().equals(storage))
                .findFirst()
                .orElseThrow(() -> new UserMistake("there is no storage '" + storage + "'; available are "
                        + String.join(
                                ", ",
                                StorageProviders.list().stream()
                                        .map(StorageProvider::id)
                                        .toList())));
        List<Setting> paths = provider.settings().stream().filter(Setting::path).toList();
        if (paths.isEmpty()) {
            throw new UserMistake("storage '" + storage + "' keeps nothing once htx ends; choose another");
        }
        write(folder, provider, paths, sample);
    }

    private static void write(Path folder, StorageProvider provider, List<Setting> paths, boolean sample) {
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(folder.resolve(SETTINGS), StandardCharsets.UTF_8)) {
                out.write((sample ? SAMPLE_MARK + "\n" : "") + "htx.storage = " + provider.id() + "\n");
                for (Setting setting : paths) {
                    out.write("htx.storage." + provider.id() + "." + setting.key() + " = " + fileName(provider, setting)
                            + "\n");
                }
            }
        } catch (IOException e) {
            throw new UserMistake("cannot write to " + folder + ": " + Reason.of(e));
        }
    }

    private static String fileName(StorageProvider provider, Setting setting) {
        return setting.key().equals("file") ? "register." + provider.id() : "register-" + provider.id();
    }

    /** Refuses a folder that holds something else already. */
    static void requireEmptyOrAbsent(Path folder) {
        try (var entries = Files.isDirectory(folder) ? Files.list(folder) : java.util.stream.Stream.<Path>empty()) {
            Optional<Path> any = entries.findAny();
            if (any.isPresent() || Files.isRegularFile(folder)) {
                throw new UserMistake(folder + " is not empty; name a new folder");
            }
        } catch (IOException e) {
            throw new UserMistake("cannot look into " + folder + ": " + Reason.of(e));
        }
    }
}
