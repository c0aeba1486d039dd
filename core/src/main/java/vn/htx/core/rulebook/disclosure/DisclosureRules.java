package vn.htx.core.rulebook.disclosure;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on reports and disclosure. */
public final class DisclosureRules {

    private DisclosureRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                new DisclosurePosting(),
                PublicTime.ofDisclosures(),
                YearlyDuties.ofUpdates(),
                YearlyDuties.ofGroups(),
                PublicTime.ofRegistrations(),
                YearlyDuties.ofStatements(),
                YearlyDuties.ofFunds());
    }
}
