package vn.htx.benchmarks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;

/** {@link Row#FILING_JSON} and {@link Row#CONCURRENT_JSON}. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-ups
public class OneFilingJson {

    private static final int FILERS = 16;

    /** A register. */
    public static class Htx extends Fixture {
        private Register register;
        private Admissions admissions;

        /** Opens a copy. */
        @Setup(Level.Trial)
        public void open() {
            register = Registers.json(work().copy(work().json(size()), "json-filings"));
            admissions = new Admissions(size());
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            register.close();
        }

        Decision file() {
            return register.file(admissions.next().filing()).orElseThrow();
        }
    }

    /** A file to which lines are added. */
    public static class Raw extends Fixture {
        private static final byte[] LINE = ("x".repeat(999) + "\n").getBytes(StandardCharsets.US_ASCII);

        private RandomAccessFile file;

        /** Makes the file. */
        @Setup(Level.Trial)
        public void open() throws IOException {
            file = new RandomAccessFile(
                    work().scratch("json-raw").resolve("lines.jsonl").toFile(), "rw");
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() throws IOException {
            file.close();
        }

        void append() throws IOException {
            file.write(LINE);
            file.getFD().sync();
        }
    }

    /** One filing, with the rules that judge it. */
    @Benchmark
    public Decision htx(Htx state) {
        return state.file();
    }

    /** One line. */
    @Benchmark
    public void raw(Raw state) throws IOException {
        state.append();
    }

    /** One filer. */
    @Benchmark
    public Decision one(Htx state) {
        return state.file();
    }

    /** Sixteen filers. */
    @Benchmark
    @Threads(FILERS)
    public Decision sixteen(Htx state) {
        return state.file();
    }
}
