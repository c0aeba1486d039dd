package vn.htx.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * On what was measured.
 *
 * @param processor its name, if the system tells
 * @param cores how many the JVM may use
 * @param memoryMebibytes the memory
 * @param system the operating system
 * @param java the runtime
 * @param fileSystem the kind of file system the registers lay on
 */
record Machine(String processor, int cores, long memoryMebibytes, String system, String java, String fileSystem) {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final int MEBIBYTE = 1 << 20;

    static Machine here(Path work) {
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                fileSystemOf(work));
    }

    private static String processorName() {
        if (!Files.isReadable(CPU_INFO)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(CPU_INFO, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / MEBIBYTE
                : 0;
    }

    private static String fileSystemOf(Path work) {
        try {
            return Files.getFileStore(work).type();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
