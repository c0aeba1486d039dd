package vn.htx.core.assessment;

import java.util.Set;
import java.util.TreeSet;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/** Phạm vi: which acts and organizations a rule reaches, and how it says that it does not. */
public final class Reach {

    /** The act is not one the rule is about. */
    public static final ReasonCode OTHER_ACT = ReasonCode.exemption(Reach.class, "reach.other-act");

    /** The organization is of another kind, or does not exist on the day. */
    public static final ReasonCode OTHER_ORGANIZATION = ReasonCode.exemption(Reach.class, "reach.other-organization");

    private Reach() {}

    public static Verdict otherAct() {
        return Verdict.notApplicable(OTHER_ACT);
    }

    public static Verdict otherOrganization() {
        return Verdict.notApplicable(OTHER_ORGANIZATION);
    }

    /** The names of acts. */
    @SafeVarargs
    public static Set<String> acts(Class<? extends Act>... types) {
        Set<String> names = new TreeSet<>();
        for (Class<? extends Act> type : types) {
            names.add(Catalogue.nameOf(type));
        }
        return Set.copyOf(names);
    }
}
