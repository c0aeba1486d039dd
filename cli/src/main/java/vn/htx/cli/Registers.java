package vn.htx.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The settings of a register that is still being written from another: what is cut short opens as nothing. */
    private static final String UNFINISHED = SETTINGS + ".unfinished";

    /** Stands in the settings of a register that is made up. */
    static final String SAMPLE_MARK = "# sample: the data in this register is made up";

    private static final String LAW = "law";

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

    static Settings settings(Path folder) {
        Path file = folder.resolve(SETTINGS);
        if (Files.exists(folder.resolve(UNFINISHED))) {
            throw new UserMistake(folder + " holds a register that was not written to its end; delete the folder and"
                    + " copy, back up or restore again");
        }
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
        write(folder, SETTINGS, lines(provider(storage), sample));
    }

    /** As {@link #create}, for a register that is not one before it is {@link #finish finished}. */
    static Settings begin(Path folder, String storage, boolean sample) {
        return begin(folder, lines(provider(storage), sample));
    }

    /** As {@link #begin(Path, String, boolean)}, with the settings of another register, and the host's law if it has any. */
    static Settings begin(Path folder, Path like) {
        Settings settings = settings(like);
        List<String> lines = lines(settings.provider(), isSample(like));
        for (Setting setting : settings.provider().settings()) {
            if (!setting.path()) {
                lines.add(line(
                        settings.provider(), setting, settings.storageSettings().getOrDefault(setting.key(), "")));
            }
        }
        settings.lawFolder().ifPresent(law -> {
            copy(law, folder.resolve(LAW));
            lines.add(Settings.LAW_FOLDER + " = " + LAW);
        });
        return begin(folder, lines);
    }

    private static Settings begin(Path folder, List<String> lines) {
        write(folder, UNFINISHED, lines);
        return Settings.load(folder.resolve(UNFINISHED));
    }

    /** Says that a register begun is whole. */
    static void finish(Path folder) {
        try {
            Files.move(folder.resolve(UNFINISHED), folder.resolve(SETTINGS), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UserMistake("cannot write to " + folder + ": " + Reason.of(e));
        }
    }

    /** Deletes what was begun in a folder that was empty or absent before. */
    static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UserMistake("cannot delete what was begun in " + folder + ": " + Reason.of(e));
        }
    }

    private static StorageProvider provider(String storage) {
        StorageProvider provider = StorageProviders.list().stream()
                .filter(found -> found.id().equals(storage))
                .findFirst()
                .orElseThrow(() -> new UserMistake("there is no storage '" + storage + "'; available are "
                        + String.join(
                                ", ",
                                StorageProviders.list().stream()
                                        .map(StorageProvider::id)
                                        .toList())));
        if (provider.settings().stream().noneMatch(Setting::path)) {
            throw new UserMistake("storage '" + storage + "' keeps nothing once htx ends; choose another");
        }
        return provider;
    }

    private static List<String> lines(StorageProvider provider, boolean sample) {
        List<String> lines = new ArrayList<>(sample ? List.of(SAMPLE_MARK) : List.of());
        lines.add("htx.storage = " + provider.id());
        provider.settings().stream()
                .filter(Setting::path)
                .forEach(setting -> lines.add(line(provider, setting, fileName(provider, setting))));
        return lines;
    }

    private static String line(StorageProvider provider, Setting setting, String value) {
        return "htx.storage." + provider.id() + "." + setting.key() + " = " + value;
    }

    private static void write(Path folder, String name, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserMistake("cannot write to " + folder + ": " + Reason.of(e));
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UserMistake("cannot copy " + from + " to " + to + ": " + Reason.of(e));
        }
    }

    private static String fileName(StorageProvider provider, Setting setting) {
        return setting.key().equals("file") ? "register." + provider.id() : "register-" + provider.id();
    }

    /** Refuses a folder that holds something else already. */
    static void requireEmptyOrAbsent(Path folder) {
        try (var entries = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            Optional<Path> any = entries.findAny();
            if (any.isPresent() || Files.isRegularFile(folder)) {
                throw new UserMistake(folder + " is not empty; name a new folder");
            }
        } catch (IOException e) {
            throw new UserMistake("cannot look into " + folder + ": " + Reason.of(e));
        }
    }
}
