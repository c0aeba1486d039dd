package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;

/** What every release wrote still opens, verifies, and gives the digests and figures it gave then. */
class GoldenRegistersTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> everyReleaseInEachFormat() {
        return GoldenRegister.all().stream()
                .flatMap(release -> Stream.of("json", "sqlite").map(storage -> Arguments.of(release, storage)));
    }

    @ParameterizedTest
    @MethodSource("everyReleaseInEachFormat")
    void isReadAsItWasWritten(GoldenRegister golden, String storage) throws IOException {
        Settings settings = golden.laidInto(folder, storage);
        assertRead(golden, settings);
        assertRead(golden, settings); // what was brought up to date opens again
    }

    private static void assertRead(GoldenRegister golden, Settings settings) throws IOException {
        try (Register register = Register.open(settings, RegisterParts.standard())) {
            assertThat(register.verify(done -> {}).faults()).isEmpty();
            assertThat(GoldenRegister.read(register)).containsAllEntriesOf(golden.expected());
        }
    }

    @Test
    @EnabledIfSystemProperty(
            named = "htx.golden-register",
            matches = "[0-9]+\\.[0-9]+",
            disabledReason = "writes the register of a new release, such as -Dhtx.golden-register=0.2")
    void writeTheRegisterOfANewRelease() throws IOException {
        String release = System.getProperty("htx.golden-register");
        GoldenRegister.write(release, folder);
        assertThat(GoldenRegister.all()).contains(GoldenRegister.of(release));
    }
}
