package vn.htx.core.rulebook;

import java.util.List;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;

/** The rules that ship, judged with the law that ships. */
public final class StandardRulebook {

    private StandardRulebook() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return Rulebook.of(RulePack.builtIn(), List.of());
    }
}
