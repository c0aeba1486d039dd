package vn.htx.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs tasks in processes of their own. */
final class TaskProcess {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double NANOS = 1e9;

    private final WorkFolder work;
    private final int heapMebibytes;

    /** Processes with so much heap. */
    TaskProcess(WorkFolder work, int heapMebibytes) {
        this.work = work;
        this.heapMebibytes = heapMebibytes;
    }

    /** Runs a task and answers what it says it took. */
    Sample run(Task task, Size size) {
        return runTimed(task, size).sample();
    }

    /** A sample, and the seconds from before the process began until it had answered. */
    record Timed(Sample sample, double seconds) {}

    Timed runTimed(Task task, Size size) {
        long before = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command(task, size))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String last = lastLine(process);
            double seconds = (System.nanoTime() - before) / NANOS;
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(
                        task + " at " + size + " with " + heapMebibytes + " MiB of heap ended with exit code " + exit);
            }
            return new Timed(JSON.readValue(last, Sample.class), seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(task + " was interrupted", e);
        }
    }

    private static String lastLine(Process process) throws IOException {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return out.lines().reduce("", (earlier, later) -> later);
        }
    }

    private List<String> command(Task task, Size size) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.of(heapMebibytes));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Task.class.getName()));
        command.addAll(List.of(task.name(), work.root().toString(), size.toString()));
        return command;
    }
}
