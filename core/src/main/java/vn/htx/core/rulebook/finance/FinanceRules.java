package vn.htx.core.rulebook.finance;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on finance. */
public final class FinanceRules {

    private FinanceRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of();
    }
}
