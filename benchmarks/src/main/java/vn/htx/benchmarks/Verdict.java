package vn.htx.benchmarks;

import java.util.Optional;

/**
 * Whether a target was reached at the largest size measured.
 *
 * @param target the target
 * @param reached the figure to be compared with {@link Target#most}
 */
record Verdict(Target target, double reached) {

    /** The verdict on a target, if what it compares was measured. */
    static Optional<Verdict> of(Target target, RowResult result) {
        long largest = result.sizes().get(result.sizes().size() - 1);
        return result.find(target.subject(), largest)
                .flatMap(subject -> result.find(target.baseline(), largest)
                        .map(baseline -> new Verdict(target, figure(target, subject, baseline))));
    }

    private static double figure(Target target, Measurement subject, Measurement baseline) {
        return switch (target.measure()) {
            case RATIO -> subject.median() / baseline.median();
            case SECONDS_MORE -> subject.median() - baseline.median();
            case HEAP_MEBIBYTES -> subject.peakHeapMebibytes();
        };
    }

    boolean isReached() {
        return reached <= target.most();
    }

    /** By how much more than allowed, as a factor; 1 or less where it was reached. */
    double over() {
        return reached / target.most();
    }
}
