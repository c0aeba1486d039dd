package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.share;

import java.util.EnumSet;
import java.util.List;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.Rank;

/** Đánh giá, xếp loại hợp tác xã. */
final class EvaluationIndicators {

    private static final Basis RANKS = Basis.law("circular:09/2017/TT-BNNPTNT#6.1");
    private static final Basis STRATEGY = Basis.practice(Practices.STRATEGY);

    private static final Indicator RANKED = new RankIndicator("evaluation.ranked", EnumSet.allOf(Rank.class), RANKS);
    private static final Indicator GOOD_OR_FAIR =
            new RankIndicator("evaluation.good-or-fair", EnumSet.of(Rank.GOOD, Rank.FAIR), STRATEGY);

    /** All of them. */
    static final List<Indicator> ALL = List.of(
            RANKED,
            of("evaluation.good", Rank.GOOD),
            of("evaluation.fair", Rank.FAIR),
            of("evaluation.average", Rank.AVERAGE),
            of("evaluation.weak", Rank.WEAK),
            GOOD_OR_FAIR,
            share("evaluation.good-or-fair.share", GOOD_OR_FAIR, RANKED, STRATEGY),
            Definitions.ofYear(
                    "evaluation.unranked",
                    "cooperatives",
                    FactMeasure.distinct(EvaluationFacts.EXCLUSION, FactMeasure.ORGANIZATION)
                            .whose(Dimension.KIND, "cooperative"),
                    Basis.practice(Practices.YEAR_2019)));

    private EvaluationIndicators() {}

    private static Indicator of(String id, Rank rank) {
        return new RankIndicator(id, EnumSet.of(rank), RANKS);
    }
}
