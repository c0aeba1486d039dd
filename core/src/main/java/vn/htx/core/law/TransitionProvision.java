package vn.htx.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.htx.core.time.EffectivePeriod;

/**
 * A transition provision (quy định chuyển tiếp): those formed before a day need not meet a rule in this period.
 *
 * @param rule the rule they are spared, such as {@code R-LIF-21}
 * @param formedBefore the day before which they were formed, exclusive
 * @param period the days they are spared
 * @param citation the article that says so
 * @param confidence how well it is supported
 * @param note an explanation for people
 */
public record TransitionProvision(
        String rule,
        LocalDate formedBefore,
        EffectivePeriod period,
        Citation citation,
        Confidence confidence,
        String note) {

    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+");

    /** Refuses a malformed rule id and a provision no source supports. */
    public TransitionProvision {
        requireRule(rule);
        confidence.requireFor(citation);
        if (!confidence.isSupported()) {
            throw new IllegalArgumentException(
                    "A transition provision must be supported, not " + confidence.code() + ": " + rule);
        }
    }

    /** Returns {@code id} if a rule may bear it. */
    static String requireRule(String id) {
        if (!RULE.matcher(id).matches()) {
            throw new IllegalArgumentException("Not the id of a rule: \"" + id + "\"; write R-MEM-02");
        }
        return id;
    }

    /** Says whether one formed on {@code formedOn} is spared the rule on {@code day}. */
    public boolean spares(LocalDate formedOn, LocalDate day) {
        return formedOn.isBefore(formedBefore) && period.contains(day);
    }

    /** Says whether both provide for the same: the same rule and the same subjects, on a common day. */
    boolean competesWith(TransitionProvision other) {
        return rule.equals(other.rule) && formedBefore.equals(other.formedBefore) && period.overlaps(other.period);
    }

    /** Returns what binds, as one line; the note does not. */
    String canonical() {
        return PackDigest.line(List.of("transition", rule, formedBefore, period, citation, confidence.code()));
    }
}
