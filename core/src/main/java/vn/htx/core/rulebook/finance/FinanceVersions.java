package vn.htx.core.rulebook.finance;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import vn.htx.core.law.RuleVersion;

/** The versions most rules on finance have. */
final class FinanceVersions {

    private static final String BY_2012 = "2013-07-01/2024-07-01";
    private static final String BY_2023 = "2024-07-01/..";

    private FinanceVersions() {}

    /** Only the law of 2023 has the rule. */
    static List<RuleVersion> since2024(String article) {
        return List.of(RuleVersion.of(BY_2023, "law:17/2023/QH15#" + article, VERIFIED));
    }

    /** What the law of 2012 said is recalled, and not confirmed. */
    static List<RuleVersion> recalledBefore2024(String article) {
        return List.of(
                RuleVersion.of(BY_2012, "law:23/2012/QH13", RECALLED),
                RuleVersion.of(BY_2023, "law:17/2023/QH15#" + article, VERIFIED));
    }

    /** Only the decree in force from 2024-11-01 has the rule; a page that restates it was read. */
    static List<RuleVersion> byDecree(String article, String note) {
        return List.of(RuleVersion.of("2024-11-01/..", "decree:113/2024/NĐ-CP#" + article, CORROBORATED)
                .withNote(note));
    }
}
