package vn.htx.benchmarks;

/**
 * What a task in a process of its own took.
 *
 * @param seconds the seconds of the work itself
 * @param peakHeapBytes the largest use of heap, the sum of the largest of each pool
 * @param answer what came out, to be compared with others
 */
record Sample(double seconds, long peakHeapBytes, String answer) {}
