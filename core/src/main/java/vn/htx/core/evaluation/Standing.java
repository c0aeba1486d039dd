package vn.htx.core.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;

/**
 * Kết quả xếp loại: where an organization's evaluation on a year stands: by the last step in which points were given, and the
 * fine found in the last step of all.
 *
 * @param stage the last step done; empty if none is
 * @param total tổng điểm, if scored
 * @param rank xếp loại, if scored and not left without one
 * @param unranked why it has no rank, if an authority left it without one
 */
public record Standing(
        OrganizationId organization,
        long year,
        Optional<Stage> stage,
        Optional<Points> total,
        Optional<Rank> rank,
        Optional<UnrankedReason> unranked) {

    private static final long HUNDRED = 100;

    /** Whether the rank is an authority's and no longer only the organization's own. */
    public boolean isChecked() {
        return stage.filter(done -> done != Stage.SELF_SCORE).isPresent();
    }

    /** Điểm bình quân: the exact average total of those scored, if any are. */
    public static Optional<Ratio> averageTotal(Collection<Standing> standings) {
        List<Points> totals = standings.stream()
                .map(Standing::total)
                .flatMap(Optional::stream)
                .toList();
        BigDecimal sum = totals.stream().reduce(Points.ZERO, Points::plus).value();
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(sum.movePointRight(2).longValueExact(), HUNDRED * totals.size()));
    }
}
