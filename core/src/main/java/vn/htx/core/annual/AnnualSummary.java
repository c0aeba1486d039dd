package vn.htx.core.annual;

import java.util.List;
import java.util.Optional;
import vn.htx.core.money.Ratio;

/**
 * Tổng hợp một chỉ tiêu: a figure over many organizations. Only those whose figure is known are added up and averaged; how
 * many they are is told beside.
 *
 * @param sum the figures added up
 * @param known how many organizations' figures are known
 * @param asked of how many organizations
 */
public record AnnualSummary(long sum, long known, long asked) {

    /** The summary of a figure. */
    public static AnnualSummary of(AnnualFigure figure, List<AnnualReport> reports) {
        List<Long> values =
                reports.stream().map(figure::of).flatMap(Optional::stream).toList();
        return new AnnualSummary(values.stream().reduce(0L, Math::addExact), values.size(), reports.size());
    }

    /** Bình quân: the exact average over those known, if there are any. */
    public Optional<Ratio> average() {
        return known == 0 ? Optional.empty() : Optional.of(Ratio.of(sum, known));
    }

    /**
     * Tỷ lệ: what one figure is of another over the organizations where both are known, such as managers with a degree of
     * all managers; empty if there is no whole.
     */
    public static Optional<Ratio> share(AnnualFigure part, AnnualFigure whole, List<AnnualReport> reports) {
        List<AnnualReport> both = reports.stream()
                .filter(report ->
                        part.of(report).isPresent() && whole.of(report).isPresent())
                .toList();
        long all = of(whole, both).sum;
        return all == 0 ? Optional.empty() : Optional.of(Ratio.of(of(part, both).sum, all));
    }
}
