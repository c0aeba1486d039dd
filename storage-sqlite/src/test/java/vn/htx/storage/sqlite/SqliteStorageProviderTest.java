package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.spi.StorageProvider;
import vn.htx.core.storage.spi.StorageProvider.Problem;
import vn.htx.core.storage.spi.StorageProvider.Setting;

class SqliteStorageProviderTest {

    @TempDir
    Path folder;

    private final StorageProvider provider = ServiceLoader.load(StorageProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(found -> found.id().equals("sqlite"))
            .findFirst()
            .orElseThrow();

    private TreeMap<String, String> settings(String... keysAndValues) {
        TreeMap<String, String> settings = new TreeMap<>();
        provider.settings()
                .forEach(setting -> setting.defaultValue().ifPresent(value -> settings.put(setting.key(), value)));
        settings.put("file", folder.resolve("htx.db").toString());
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return settings;
    }

    @Test
    void theDefaultsAreThese() {
        assertThat(provider.settings())
                .extracting(Setting::key, setting -> setting.defaultValue().orElse("required"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("file", "required"),
                        org.assertj.core.groups.Tuple.tuple("busy-timeout-millis", "5000"),
                        org.assertj.core.groups.Tuple.tuple("cache-mebibytes", "64"));
    }

    @Test
    void goodSettingsOpenARegister() {
        assertThat(provider.check(settings())).isEmpty();
        try (Storage storage = provider.open(settings(), StandardCatalogue.catalogue())) {
            assertThat(storage.read(Reading::findLastEntry)).isEmpty();
        }
        assertThat(folder.resolve("htx.db")).exists();
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(provider.check(settings("file", " ", "busy-timeout-millis", "-1", "cache-mebibytes", "0")))
                .extracting(Problem::key)
                .containsExactly("file", "busy-timeout-millis", "cache-mebibytes");
    }

    @Test
    void aFileThatIsMissingOrAFolderIsAProblem() {
        TreeMap<String, String> without = settings();
        without.remove("file");
        assertThat(provider.check(without)).extracting(Problem::key).containsExactly("file");
        assertThat(provider.check(settings("file", folder.toString())))
                .extracting(Problem::reason)
                .containsExactly("is a folder; name a file in it");
        assertThat(provider.check(
                        new TreeMap<>(Map.of("file", "a\0b", "busy-timeout-millis", "0", "cache-mebibytes", "1"))))
                .extracting(Problem::key)
                .containsExactly("file");
    }

    @Test
    void checkingMakesNothing() {
        provider.check(settings());
        assertThat(folder).isEmptyDirectory();
    }
}
