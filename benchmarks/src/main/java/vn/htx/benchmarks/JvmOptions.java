package vn.htx.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** How every measured JVM is started: with a heap that is capped, and libraries that do not greet. */
final class JvmOptions {

    private static final int NATIVE_ACCESS_SINCE = 22;

    private JvmOptions() {}

    static List<String> of(int heapMebibytes) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + heapMebibytes + "m",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-Dorg.jboss.logging.provider=jdk",
                "-Djava.util.logging.config.class=" + QuietLogging.class.getName()));
        if (Runtime.version().feature() >= NATIVE_ACCESS_SINCE) {
            options.add("--enable-native-access=ALL-UNNAMED");
        }
        return options;
    }
}
