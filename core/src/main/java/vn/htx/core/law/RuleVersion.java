package vn.htx.core.law;

import java.util.List;
import vn.htx.core.time.EffectivePeriod;

/**
 * One version of a rule: from when until when which article asks for it. A new law adds a version; none is edited.
 *
 * @param period the days of the version
 * @param citation the article
 * @param confidence how well it is supported; below derived, the rule is undetermined in this period
 * @param inForce false for a declared gap, in which the rule is not applicable
 * @param note an explanation for people, possibly empty
 */
public record RuleVersion(
        EffectivePeriod period, Citation citation, Confidence confidence, boolean inForce, String note) {

    /** Refuses to call an article verified that is not named. */
    public RuleVersion {
        confidence.requireFor(citation);
    }

    /**
     * A version in force.
     *
     * @param period such as {@code 2013-07-01/2024-07-01}
     * @param citation such as {@code law:23/2012/QH13#3.1}
     * @throws IllegalArgumentException if either text is malformed
     */
    public static RuleVersion of(String period, String citation, Confidence confidence) {
        return new RuleVersion(EffectivePeriod.parse(period), Citation.parse(citation), confidence, true, "");
    }

    /** A declared gap: the cited article ended the requirement. */
    public static RuleVersion gap(String period, String citation, Confidence confidence) {
        return new RuleVersion(EffectivePeriod.parse(period), Citation.parse(citation), confidence, false, "");
    }

    /** Returns the same version with an explanation. */
    public RuleVersion withNote(String text) {
        return new RuleVersion(period, citation, confidence, inForce, text);
    }

    /** Returns what binds in this version of the rule, as one line. */
    String canonical(String rule) {
        return PackDigest.line(List.of("rule", rule, period, citation, confidence.code(), inForce));
    }
}
