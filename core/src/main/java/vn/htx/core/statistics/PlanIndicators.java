package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.share;

import java.util.List;
import java.util.stream.Stream;

/** Chỉ tiêu kế hoạch năm của tỉnh, và phần trăm thực hiện. */
final class PlanIndicators {

    private static final Basis PLANS = Basis.practice(Practices.PLAN_2020, Practices.PLAN_2025);

    /** All of them: for each indicator plans set, what is planned and what part of it is reached. */
    static final List<Indicator> ALL = Stream.of(
                    Indicators.GROUPS,
                    Indicators.GROUP_MEMBERS,
                    PopulationIndicators.GROUPS_FOUNDED,
                    Indicators.COOPERATIVES,
                    Indicators.COOPERATIVE_MEMBERS,
                    PopulationIndicators.COOPERATIVES_FOUNDED,
                    Indicators.UNIONS)
            .flatMap(PlanIndicators::planned)
            .toList();

    private PlanIndicators() {}

    private static Stream<Indicator> planned(Indicator indicator) {
        Indicator plan = new PlanIndicator(indicator, PLANS);
        return Stream.of(plan, share(plan.id() + ".share", indicator, plan, PLANS));
    }
}
