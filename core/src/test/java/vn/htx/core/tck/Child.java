package vn.htx.core.tck;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that runs a class of the tests and says lines, until it ends or is killed (SIGKILL). What it said
 * whole was said before it was killed.
 */
public final class Child implements AutoCloseable {

    private static final String NO_LIMIT = "";

    private final Process process;
    private final Path said;

    private Child(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts a process; what it says is written to a file. */
    public static Child start(Path said, Class<?> main, Object... arguments) throws IOException {
        return startWithin(NO_LIMIT, said, main, arguments);
    }

    /** Starts a process after a command of the shell, such as {@code ulimit -n 100}. */
    public static Child startWithin(String limit, Path said, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (!limit.isEmpty()) {
            command.addAll(List.of("sh", "-c", limit + " && exec \"$@\"", "sh"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(new File(said + ".err"))
                .start();
        return new Child(process, said);
    }

    /** The lines it has said to their end. */
    public List<String> lines() throws IOException {
        String text = Files.readString(said, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** The greatest of the whole numbers it said, or 0 if it said nothing. */
    public long lastNumber() throws IOException {
        return lines().stream().mapToLong(Long::parseLong).max().orElse(0);
    }

    /** What it said on standard error. */
    public String errors() throws IOException {
        return Files.readString(Path.of(said + ".err"), StandardCharsets.UTF_8);
    }

    /** Waits until it has said so many lines. */
    public void awaitLines(int count) throws IOException, InterruptedException {
        while (process.isAlive() && lines().size() < count) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        if (lines().size() < count) {
            throw new AssertionError("the process ended: " + errors());
        }
    }

    /** Waits until it has said so many lines and so many nanoseconds more, and kills it. */
    public void killAfter(int lines, long nanoseconds) throws IOException, InterruptedException {
        try {
            awaitLines(lines);
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
        } finally {
            kill();
        }
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end and answers with its exit code. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        kill();
    }

    /** Kills it, if it still runs. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
