package vn.htx.core.rulebook.size;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on size. */
public final class SizeRules {

    private SizeRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of();
    }
}
