package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.register.Register;

/** Who is erased is in no file any more, and nothing else has changed. */
class ErasureTest {

    private static final String NAME = "Thành viên mẫu 1";

    @TempDir
    private Path folder;

    private static Map<String, String> read(Path register) {
        try (Register opened = Registers.openToRead(register)) {
            Map<String, String> read = GoldenRegister.read(opened);
            read.keySet().removeAll(Set.of("entries", "chain", "vault"));
            return read;
        }
    }

    private static boolean isHeld(Path folder, String text) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sqlite"})
    void leavesChainFactsAndFiguresAndNoByteOfTheRecord(String storage) throws IOException {
        Shelf shelf = Shelf.ofTwoCooperatives(folder.resolve("register"), storage);
        Files.delete(shelf.register().resolve("filing.json")); // the test's own document, which names the person
        assertThat(isHeld(shelf.register(), NAME)).isTrue();
        Map<String, String> before = read(shelf.register());
        String head;
        try (Register register = Registers.openToRead(shelf.register())) {
            head = register.head();
        }

        shelf.filing("""
                {"filing": "erasure-1", "actor": "registry-3", "effectiveOn": "2025-07-01",
                 "act": {"type": "erase-person", "member": "new-1"}}""");

        assertThat(isHeld(shelf.register(), NAME)).isFalse();
        assertThat(read(shelf.register())).isEqualTo(before);
        assertThat(shelf.run("verify", "--head", head).exit()).isEqualTo(ExitCode.DONE);
    }
}
