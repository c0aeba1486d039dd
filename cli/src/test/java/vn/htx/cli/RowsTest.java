package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows are printed as they come: however many there are, few wait in memory. */
class RowsTest {

    private static final String CELL = "x".repeat(1_000);
    private static final long ROWS = 2_000;
    private static final long FEW = 50;

    /** Counts characters and drops them. */
    private static final class Counter extends Writer {
        private long written;

        @Override
        public void write(char[] text, int from, int length) {
            written += length;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "JSON"})
    void fewRowsWait(Rows format) {
        Counter counter = new Counter();
        AtomicLong mostWaiting = new AtomicLong();
        Stream<List<String>> rows = LongStream.rangeClosed(1, ROWS).mapToObj(row -> {
            long printed = counter.written / CELL.length();
            mostWaiting.accumulateAndGet(row - printed, Math::max);
            return List.of(CELL);
        });

        format.print(List.of("cell"), rows, new PrintWriter(counter, true));

        assertThat(counter.written).isGreaterThan(ROWS * CELL.length());
        assertThat(mostWaiting).hasValueLessThan(FEW);
    }
}
