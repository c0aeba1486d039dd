package vn.htx.benchmarks;

/** Adds up the time of what is timed, and leaves out what lies between. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private long nanos;

    void time(Runnable work) {
        long before = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - before;
    }

    double seconds() {
        return nanos / NANOS;
    }
}
