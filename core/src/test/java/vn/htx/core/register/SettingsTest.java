package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.storage.spi.StorageProvider.Problem;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void oneWordChoosesTheBackend() {
        assertThat(Settings.of(Map.of("htx.storage", "memory")).provider().id()).isEqualTo("memory");
    }

    @Test
    void theHostsOwnKeysArePassedOver() {
        assertThat(Settings.of(Map.of("htx.storage", "memory", "server.port", "8080"))
                        .lawFolder())
                .isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceWithKeyValueAndReason() {
        SettingsException refused = catchThrowableOfType(
                SettingsException.class,
                () -> Settings.of(
                        Map.of("htx.storage", "paper", "htx.storag", "memory", "htx.law.folder", folder + "/none")));

        assertThat(refused.problems())
                .extracting(Problem::key)
                .containsExactlyInAnyOrder("htx.storage", "htx.law.folder", "htx.storag");
        assertThat(refused).hasMessageContainingAll("paper", "available are", "memory", "is not a folder", "known are");
        assertThat(refused.code()).isEqualTo("settings.invalid");
    }

    @Test
    void aSettingOfABackendThatItDoesNotKnowIsAnError() {
        assertThatThrownBy(() -> Settings.of(Map.of("htx.storage", "memory", "htx.storage.memory.size", "1")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("htx.storage.memory.size");
    }

    @Test
    void aMissingBackendIsAnError() {
        assertThatThrownBy(() -> Settings.of(Map.of())).hasMessageContaining("htx.storage is missing");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> Settings.load(folder.resolve("htx.properties")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aHostsLawIsAdoptedByAnEntryOnce() throws IOException {
        Files.writeString(folder.resolve("parameters.csv"), """
                parameter,from,until,value,unit,instrument,article,clause,point,confidence,note
                cooperative.members.minimum,2030-01-01,,4,members,law:17/2023/QH15,4,7,,verified,a test's own
                """);
        Files.writeString(folder.resolve("htx.properties"), "htx.storage = memory\nhtx.law.folder = .\n");
        Settings settings = Settings.load(folder.resolve("htx.properties"));
        RegisterParts parts =
                RegisterParts.standard().withClock(Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC));

        try (Register register = Register.open(settings, parts)) {
            assertThat(register.entries(0)).extracting(entry -> entry.actType()).containsExactly("adopt-rule-pack");
            assertThat(register.parts().rulebook().digest())
                    .isNotEqualTo(parts.rulebook().digest());
            assertThat(register.file(Organizations.cooperativeWith(8, LocalDate.of(2021, 1, 4)))
                            .orElseThrow()
                            .entry()
                            .rulePack())
                    .isEqualTo(register.parts().rulebook().digest());
        }
    }
}
