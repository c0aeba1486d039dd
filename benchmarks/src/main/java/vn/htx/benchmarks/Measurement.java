package vn.htx.benchmarks;

import java.util.List;

/**
 * What one subject took at one size.
 *
 * @param subject who did the work
 * @param factor the size, as a factor of the published nation
 * @param memberships how many memberships that is
 * @param secondsEach the seconds for one unit of the row's work, once for each sample
 * @param peakHeapBytes the largest use of heap seen; 0 where it was not watched
 * @param heapCapBytes the heap the process was given; 0 where it was not capped
 */
record Measurement(
        String subject,
        String factor,
        long memberships,
        List<Double> secondsEach,
        long peakHeapBytes,
        long heapCapBytes) {

    private static final double MEBIBYTE = 1 << 20;

    Measurement {
        secondsEach = List.copyOf(secondsEach);
        if (secondsEach.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured of " + subject + " at " + factor);
        }
    }

    double peakHeapMebibytes() {
        return peakHeapBytes / MEBIBYTE;
    }

    double median() {
        List<Double> sorted = secondsEach.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
