package vn.htx.core.rulebook.support;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on support by the State. */
public final class SupportRules {

    private SupportRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                new Eligibility(),
                new ProgressShown(),
                new GroupEligibility(),
                new SupportCeiling(),
                new MeasureCeiling(),
                new YearBudget(),
                new FundBorrower(),
                new FundConditions(),
                new FundExposure(),
                new FundOverdueRate(),
                new FundCapital());
    }
}
