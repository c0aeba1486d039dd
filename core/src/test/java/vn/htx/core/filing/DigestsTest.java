package vn.htx.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;

class DigestsTest {

    @Test
    void aDigestIsSha256InLowerCaseHexadecimals() {
        String expected = Digests.hex(Digests.sha256().digest("{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(Digests.of(Fields.empty()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
                .isEqualTo(expected);
        assertThat(Digests.GENESIS).hasSize(64).containsOnlyDigits();
    }
}
