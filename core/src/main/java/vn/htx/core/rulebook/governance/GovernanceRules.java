package vn.htx.core.rulebook.governance;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on governance. */
public final class GovernanceRules {

    private GovernanceRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of();
    }
}
