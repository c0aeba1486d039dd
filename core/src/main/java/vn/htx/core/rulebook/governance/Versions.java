package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.law.Confidence;
import vn.htx.core.law.RuleVersion;

/** The versions most rules on governance have: one of the law of 2012, one of the law of 2023. */
final class Versions {

    private static final String BY_2012 = "2013-07-01/2024-07-01";
    private static final String BY_2023 = "2024-07-01/..";

    private Versions() {}

    /** Only the law of 2023 has the rule. */
    static List<RuleVersion> since2024(String article) {
        return List.of(by2023(article));
    }

    /** What the law of 2012 said is recalled, and not confirmed. */
    static List<RuleVersion> recalledBefore2024(String article) {
        return List.of(RuleVersion.of(BY_2012, "law:23/2012/QH13", Confidence.RECALLED), by2023(article));
    }

    /** What the law of 2012 said is supported by a text that restates it. */
    static List<RuleVersion> corroboratedBefore2024(String former, String article) {
        return List.of(RuleVersion.of(BY_2012, "law:23/2012/QH13#" + former, Confidence.CORROBORATED), by2023(article));
    }

    private static RuleVersion by2023(String article) {
        return RuleVersion.of(BY_2023, "law:17/2023/QH15#" + article, Confidence.VERIFIED);
    }

    /** The first day of the first version that is supported. */
    static LocalDate firstSupported(List<RuleVersion> versions) {
        return versions.stream()
                .filter(version -> version.confidence().isSupported())
                .map(version -> version.period().from())
                .findFirst()
                .orElseThrow();
    }
}
