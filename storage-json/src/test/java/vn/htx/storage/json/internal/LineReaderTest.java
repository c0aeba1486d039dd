package vn.htx.storage.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void linesAreNumberedAndPlaced() throws IOException {
        assertThat(lines("ab\n\nc\n")).containsExactly("1@0-3 ab", "2@3-4 ", "3@4-6 c");
    }

    @Test
    void onlyTheLastLineCanLackItsNewline() throws IOException {
        assertThat(lines("ab\nc")).containsExactly("1@0-3 ab", "2@3-4 c (incomplete)");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void aLineMayBeLongerThanTheBuffer() throws IOException {
        String longer = "x".repeat(200_000);
        String exact = "y".repeat((1 << 16) - 1);
        List<String> lines = lines("a\n" + longer + "\n" + exact + "\n" + exact + "\nb");
        assertThat(lines).hasSize(5).last().asString().endsWith(" b (incomplete)");
        assertThat(lines.get(1)).endsWith(" " + longer);
        assertThat(lines.get(2)).endsWith(" " + exact);
        assertThat(lines.get(3)).endsWith(" " + exact);
    }

    private static List<String> lines(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            for (Optional<Line> next = reader.next(); next.isPresent(); next = reader.next()) {
                Line line = next.get();
                String content = new String(line.buffer, line.from, line.length, UTF_8);
                lines.add(line.number + "@" + line.start + "-" + line.end() + " " + content
                        + (line.complete ? "" : " (incomplete)"));
            }
        }
        return lines;
    }
}
