package vn.htx.core.rulebook.annual;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on yearly reports after they are submitted. */
public final class AnnualRules {

    private AnnualRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(ReportPassedOn.ofChecks(), ReportPassedOn.ofApprovals());
    }
}
