package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.spi.StorageProvider;
import vn.htx.core.storage.spi.StorageProvider.Problem;
import vn.htx.core.storage.spi.StorageProvider.Setting;
import vn.htx.core.tck.TestCatalogue;

class JsonStorageProviderTest {

    @TempDir
    Path temporary;

    private final StorageProvider provider = ServiceLoader.load(StorageProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(found -> found.id().equals("json"))
            .findFirst()
            .orElseThrow();

    @Test
    void theFolderMustBeGivenAndASegmentIs64MiBUnlessSaidOtherwise() {
        assertThat(provider.settings())
                .extracting(Setting::key, Setting::defaultValue)
                .containsExactly(tuple("folder", Optional.empty()), tuple("segment-bytes", Optional.of("67108864")));
    }

    @Test
    void theRegisterIsOpenedAsTheSettingsSay() throws IOException {
        Path folder = temporary.resolve("register");
        TreeMap<String, String> settings = new TreeMap<>(Map.of("folder", folder.toString(), "segment-bytes", "1"));
        assertThat(provider.check(settings)).isEmpty();
        assertThat(folder).as("checking makes nothing").doesNotExist();
        try (Storage storage = provider.open(settings, TestCatalogue.CATALOGUE)) {
            Register.fileHarvest(storage);
            Register.fileHarvest(storage);
        }
        assertThat(Folders.contents(folder)).containsKeys("journal/000001.seal", "journal/000002.jsonl");
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        assertThat(provider.check(new TreeMap<>(Map.of("segment-bytes", "many"))))
                .containsExactly(
                        new Problem("folder", "", "is missing; give the folder that is to hold the register"),
                        new Problem("segment-bytes", "many", "is not a whole number of bytes, at least 1"));
    }

    @Test
    void aSegmentHoldsAtLeastOneByte() {
        String folder = temporary.resolve("register").toString();
        assertThat(provider.check(new TreeMap<>(Map.of("folder", folder, "segment-bytes", "1"))))
                .isEmpty();
        assertThat(provider.check(new TreeMap<>(Map.of("folder", folder, "segment-bytes", "0"))))
                .hasSize(1);
        assertThat(provider.check(new TreeMap<>(Map.of("folder", folder, "segment-bytes", "9223372036854775808"))))
                .hasSize(1);
    }

    @Test
    void aFileOrAPathBelowAFileIsNoFolder() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThat(folderProblem(file)).isEqualTo("is a file");
        assertThat(folderProblem(file.resolve("register"))).isEqualTo("cannot be made: " + file + " is a file");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path closed = Files.createDirectory(
                temporary.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeThat(Files.isWritable(closed))
                .as("the tests run as one who may write anywhere")
                .isFalse();
        assertThat(folderProblem(closed)).isEqualTo("cannot be written");
        assertThat(folderProblem(closed.resolve("deep/register"))).isEqualTo("cannot be made in " + closed);
    }

    @Test
    void aTextThatIsNoPathIsNamed() {
        assertThat(provider.check(new TreeMap<>(Map.of("folder", "a\u0000b")))
                        .get(0)
                        .reason())
                .startsWith("is not a path: ");
    }

    private String folderProblem(Path folder) {
        return provider.check(new TreeMap<>(Map.of("folder", folder.toString())))
                .get(0)
                .reason();
    }
}
