package vn.htx.storage.sqlite.internal;

import java.util.concurrent.atomic.LongAdder;

/** Counts the work a storage does, so that a test can show that it does not grow. Thread-safe. */
public final class WorkCounter {

    private final LongAdder statements = new LongAdder();
    private final LongAdder rowsRead = new LongAdder();
    private final LongAdder rowsWritten = new LongAdder();

    /** How much was done: statements run, rows they answered, rows they wrote. */
    public record Work(long statements, long rowsRead, long rowsWritten) {

        /** What was done since an earlier moment. */
        public Work since(Work earlier) {
            return new Work(
                    statements - earlier.statements, rowsRead - earlier.rowsRead, rowsWritten - earlier.rowsWritten);
        }
    }

    void ran() {
        statements.increment();
    }

    void read() {
        rowsRead.increment();
    }

    void wrote(int rows) {
        rowsWritten.add(rows);
    }

    /** All that was done until now. */
    public Work done() {
        return new Work(statements.sum(), rowsRead.sum(), rowsWritten.sum());
    }
}
