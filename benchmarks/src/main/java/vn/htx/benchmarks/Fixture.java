package vn.htx.benchmarks;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The files a benchmark works on. */
@State(Scope.Benchmark)
public class Fixture {

    /** The size, as a factor of the published nation. */
    @Param("1/7168")
    public String factor = "";

    /** Where the files are. */
    @Param("work")
    public String folder = "";

    final Size size() {
        return Size.parse(factor);
    }

    final WorkFolder work() {
        return new WorkFolder(Path.of(folder));
    }
}
