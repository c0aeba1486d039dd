package vn.htx.core.rulebook.lifecycle;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on the life of cooperatives and unions. */
public final class LifecycleRules {

    private LifecycleRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                new NameForm(),
                new NameUnique(),
                new OrganizationCode(),
                new CodeOnFounding(),
                new SuspensionNotice(),
                SuspensionLength.ofCooperatives());
    }
}
