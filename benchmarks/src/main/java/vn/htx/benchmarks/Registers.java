package vn.htx.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;

/** The registers measured, opened as a host opens them: through settings, all as usual. */
final class Registers {

    private Registers() {}

    static Register sqlite(Path file) {
        return Register.open(inSqlite(file));
    }

    static Register sqliteToRead(Path file) {
        return Register.openToRead(inSqlite(file), RegisterParts.standard());
    }

    private static Settings inSqlite(Path file) {
        return Settings.of(Map.of(Settings.STORAGE, "sqlite", "htx.storage.sqlite.file", file.toString()));
    }

    static Register json(Path folder) {
        return Register.open(
                Settings.of(Map.of(Settings.STORAGE, "json", "htx.storage.json.folder", folder.toString())));
    }
}
