package vn.htx.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.register.Register;
import vn.htx.core.register.Settings;

/** A host that does not use Guice has none on its class path, as here, and opens registers all the same. */
class NoGuiceTest {

    @TempDir
    private Path folder;

    @Test
    void aRegisterOpensWithoutGuice() {
        assertThatThrownBy(() -> Class.forName("com.google.inject.Guice")).isInstanceOf(ClassNotFoundException.class);

        Settings settings = Settings.of(Map.of(
                "htx.storage",
                "json",
                "htx.storage.json.folder",
                folder.resolve("register").toString()));
        try (Register register = Register.open(settings)) {
            assertThat(register.lastEntry()).isZero();
        }
    }
}
