package vn.htx.storage.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.storage.VaultRecord;
import vn.htx.storage.json.internal.VaultLines.Read;

/** The lines of the vault come in their order, however many are read ahead. */
class VaultLinesTest {

    private static final int MANY = 2500;

    @Test
    void allLinesComeInTheirOrder() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 1; i <= MANY; i++) {
            line(i).write(file);
        }
        try (VaultLines lines = lines(file)) {
            for (int i = 1; i <= MANY; i++) {
                Read read = lines.next().orElseThrow();
                assertThat(read.line().number).isEqualTo(i);
                assertThat(read.said()).contains(line(i));
            }
            assertThat(lines.next()).isEmpty();
            assertThat(lines.next()).isEmpty();
        }
    }

    @Test
    void aDamagedLineIsSaidToBeAndThoseAfterItAreRead() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("{}\n".getBytes(UTF_8));
        line(1).write(file);
        try (VaultLines lines = lines(file)) {
            assertThat(lines.next().flatMap(Read::damage)).contains("its checksum is wrong");
            assertThat(lines.next().flatMap(Read::said)).contains(line(1));
        }
    }

    @Test
    void aTornLineSaysNothingAndIsNotDamaged() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("{\"format\":1".getBytes(UTF_8));
        try (VaultLines lines = lines(file)) {
            Read torn = lines.next().orElseThrow();
            assertThat(torn.line().complete).isFalse();
            assertThat(torn.said()).isEmpty();
            assertThat(torn.damage()).isEmpty();
        }
    }

    @Test
    void whyTheFileCannotBeReadIsTold() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        try (VaultLines lines = new VaultLines(new LineReader(closed))) {
            assertThatThrownBy(lines::next)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("Stream closed");
        }
    }

    private static VaultLine line(int i) {
        return new VaultLine(
                i, new VaultRecord("m-" + i, Fields.empty().with("name", "Người mẫu " + i), Optional.empty()));
    }

    private static VaultLines lines(ByteArrayOutputStream file) {
        return new VaultLines(new LineReader(new ByteArrayInputStream(file.toByteArray())));
    }
}
