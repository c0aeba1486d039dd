package vn.htx.benchmarks;

/**
 * What a row must reach.
 *
 * @param subject what is held against the baseline
 * @param baseline what was measured in the same run; the subject itself where there is none
 * @param measure what is compared
 * @param most the largest that reaches the target
 */
record Target(String subject, String baseline, Measure measure, double most) {

    /** What is compared. */
    enum Measure {
        /** The subject's time over the baseline's. */
        RATIO,
        /** The seconds by which the subject takes longer. */
        SECONDS_MORE,
        /** The subject's peak heap in MiB. */
        HEAP_MEBIBYTES
    }

    /** The heap a process has for the nation. */
    static final int HEAP_CAP_MEBIBYTES = 512;

    /** Done within that heap. */
    static Target withinHeap() {
        return new Target(Row.HTX, Row.HTX, Measure.HEAP_MEBIBYTES, HEAP_CAP_MEBIBYTES);
    }

    static Target ratio(String subject, String baseline, double most) {
        return new Target(subject, baseline, Measure.RATIO, most);
    }
}
