package vn.htx.benchmarks;

import java.util.List;

/** How work grows with size: the exponent {@code e} of time for one unit ~ size{@code ^e}. */
final class Growth {

    private Growth() {}

    /** The slope of the line through the logarithms, by least squares; 0 where there is one size only. */
    static double exponent(List<Measurement> bySize) {
        double[] sizes = bySize.stream()
                .mapToDouble(found -> Math.log((double) found.memberships()))
                .toArray();
        double[] times =
                bySize.stream().mapToDouble(found -> Math.log(found.median())).toArray();
        double meanSize = mean(sizes);
        double meanTime = mean(times);
        double above = 0;
        double below = 0;
        for (int i = 0; i < sizes.length; i++) {
            above += (sizes[i] - meanSize) * (times[i] - meanTime);
            below += (sizes[i] - meanSize) * (sizes[i] - meanSize);
        }
        return below == 0 ? 0 : above / below;
    }

    /** The same between the two largest sizes. */
    static double lastStep(List<Measurement> bySize) {
        return exponent(bySize.subList(Math.max(0, bySize.size() - 2), bySize.size()));
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElse(0);
    }
}
