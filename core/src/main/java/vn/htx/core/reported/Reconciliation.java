package vn.htx.core.reported;

import java.util.List;
import java.util.Optional;
import vn.htx.core.reported.ReportedFacts.ReportedFigure;

/**
 * Đối chiếu số liệu: one reported figure beside what the register counts for the same indicator, the difference, and why
 * there is one as far as that can be shown. An explanation is only given if some count shows it; else the difference is
 * unexplained.
 *
 * @param counted what the register counts
 * @param reported what the source says
 * @param explanation why they differ, if they do
 * @param shownBy the count that shows it, where another does
 */
public record Reconciliation(
        CountedFigure counted, ReportedFigure reported, Explanation explanation, Optional<CountedFigure> shownBy) {

    /** Kết luận đối chiếu: how a reported figure stands to a counted one. */
    public enum Explanation {
        /** Khớp: both are the same. */
        AGREES,
        /** Phù hợp với cận dưới: the count is what the lower bound allows. */
        WITHIN_BOUND,
        /** Khớp khi làm tròn: the count, rounded as the source rounds, is the figure. */
        WITHIN_ROUNDING,
        /** Khác thời điểm: for the source's own days the register counts what it says. */
        OTHER_DAYS,
        /** Khác địa bàn: for the source's own area the register counts what it says. */
        OTHER_AREA,
        /** Khác phạm vi: another indicator, for the same days and area, is what the source gives. */
        OTHER_POPULATION,
        /** Nguồn có ghi chú: the source says itself that it counted otherwise; see its note. */
        NOTED_BY_SOURCE,
        /** Chưa giải thích được. */
        UNEXPLAINED
    }

    /** Counted less reported. Of a lower bound it says how far the count is above it. */
    public long difference() {
        return Math.subtractExact(counted.value(), reported.amount());
    }

    /** Whether the count is one that the source allows. */
    public boolean agrees() {
        return reported.quantity().allows(counted.value()) && isOfTheSame(counted);
    }

    /**
     * Sets a count beside each of the figures that sources report for its indicator, in the order given.
     *
     * @param counted what the register counts
     * @param reported figures of sources; those of other indicators are left out
     * @param others more counts: only one for the days and the area a source speaks of can explain its figure
     */
    public static List<Reconciliation> of(
            CountedFigure counted, List<ReportedFigure> reported, List<CountedFigure> others) {
        return reported.stream()
                .filter(figure -> figure.indicator().equals(counted.indicator()))
                .map(figure -> of(counted, figure, others))
                .toList();
    }

    private static Reconciliation of(CountedFigure counted, ReportedFigure reported, List<CountedFigure> others) {
        Reconciliation plain = new Reconciliation(counted, reported, Explanation.UNEXPLAINED, Optional.empty());
        if (plain.agrees()) {
            return plain.because(plain.agreement(), Optional.empty());
        }
        Optional<CountedFigure> shown = others.stream()
                .filter(other -> reported.quantity().allows(other.value()) && plain.isOfTheSame(other))
                .findFirst();
        return shown.map(other -> plain.because(plain.shown(other), shown))
                .orElseGet(() -> reported.note().isPresent()
                        ? plain.because(Explanation.NOTED_BY_SOURCE, Optional.empty())
                        : plain);
    }

    private Reconciliation because(Explanation why, Optional<CountedFigure> shown) {
        return new Reconciliation(counted, reported, why, shown);
    }

    private Explanation agreement() {
        return switch (reported.certainty()) {
            case EXACT -> Explanation.AGREES;
            case AT_LEAST, MORE_THAN -> Explanation.WITHIN_BOUND;
            case APPROXIMATELY -> Explanation.WITHIN_ROUNDING;
        };
    }

    private boolean isOfTheSame(CountedFigure count) {
        return count.days().equals(reported.days()) && count.area().equals(reported.area());
    }

    private Explanation shown(CountedFigure other) {
        if (!other.indicator().equals(counted.indicator())) {
            return Explanation.OTHER_POPULATION;
        }
        return counted.days().equals(reported.days()) ? Explanation.OTHER_AREA : Explanation.OTHER_DAYS;
    }
}
