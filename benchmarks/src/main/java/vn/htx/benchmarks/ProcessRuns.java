package vn.htx.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows measured in whole processes. */
final class ProcessRuns {

    private static final int MEBIBYTE = 1 << 20;
    private static final int JSON_HEAP_MEBIBYTES = 3072;
    private static final long FEW = 100_000;

    private final WorkFolder work;
    private final Effort effort;
    private final Fixtures fixtures;

    ProcessRuns(WorkFolder work, Effort effort, Fixtures fixtures) {
        this.work = work;
        this.effort = effort;
        this.fixtures = fixtures;
    }

    /** The task of each subject. */
    static Map<String, Task> tasks(Row row) {
        Map<String, Task> tasks = new LinkedHashMap<>();
        switch (row) {
            case BULK -> {
                tasks.put(Row.HTX, Task.LOAD_HTX);
                tasks.put(Row.RAW, Task.LOAD_RAW);
                tasks.put(Row.HIBERNATE, Task.LOAD_HIBERNATE);
            }
            case OPEN_JSON -> {
                tasks.put(Row.HTX, Task.OPEN_JSON);
                tasks.put("parse", Task.PARSE_JSON);
            }
            case COLD_START -> {
                tasks.put(Row.HTX, Task.ANSWER_HTX);
                tasks.put(Row.RAW, Task.ANSWER_RAW);
                tasks.put(Row.HIBERNATE, Task.ANSWER_HIBERNATE);
            }
            case SWEEP -> tasks.put(Row.HTX, Task.SWEEP);
            case EXPORT -> tasks.put(Row.HTX, Task.EXPORT);
            case VERIFY -> tasks.put(Row.HTX, Task.VERIFY);
            default -> throw new IllegalArgumentException(row + " is measured by JMH");
        }
        return tasks;
    }

    Measurement run(Row row, String subject, Size size) {
        int heap = row.inJson() ? JSON_HEAP_MEBIBYTES : Target.HEAP_CAP_MEBIBYTES;
        Task task = Optional.ofNullable(tasks(row).get(subject)).orElseThrow();
        TaskProcess process = new TaskProcess(work, heap);
        double units = row == Row.COLD_START ? 1 : size.memberships();
        List<Double> seconds = new ArrayList<>();
        long peak = 0;
        for (int i = 0; i < times(row, size); i++) {
            WorkFolder.delete(task.folder(work));
            TaskProcess.Timed timed = process.runTimed(task, size);
            seconds.add(
                    (row == Row.COLD_START ? timed.seconds() : timed.sample().seconds()) / units);
            peak = Math.max(peak, timed.sample().peakHeapBytes());
        }
        if (row == Row.BULK && task != Task.LOAD_RAW) {
            fixtures.keep(task, size);
        }
        WorkFolder.delete(task.folder(work));
        return new Measurement(subject, size.toString(), size.memberships(), seconds, peak, (long) heap * MEBIBYTE);
    }

    /** Short processes are run more often. */
    private int times(Row row, Size size) {
        return row == Row.COLD_START || size.memberships() < FEW ? effort.processes() : 1;
    }
}
