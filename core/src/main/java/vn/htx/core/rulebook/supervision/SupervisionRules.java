package vn.htx.core.rulebook.supervision;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on prohibited acts. */
public final class SupervisionRules {

    private SupervisionRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(new ProhibitedActs());
    }
}
