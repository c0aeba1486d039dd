package vn.htx.core.law;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.time.EffectivePeriod;

/**
 * Gia hạn, miễn: a competent body moves the due dates of a duty that fall in a period, for those in a scope, as in a
 * disaster. Dated data with a citation: due dates follow, rules do not change.
 *
 * @param rule the duty's rule, such as {@code R-REP-03}
 * @param scope for whom
 * @param dueDates the due dates that are moved, by the day they would have been
 * @param extendedTo the last day instead; a duty due later than this keeps its own
 * @param citation the text that says so
 * @param confidence how well it is supported
 * @param note an explanation for people
 */
public record Extension(
        String rule,
        Scope scope,
        EffectivePeriod dueDates,
        LocalDate extendedTo,
        Citation citation,
        Confidence confidence,
        String note) {

    /** Refuses a malformed rule id, an extension no source supports, and one that moves a due date nowhere. */
    public Extension {
        TransitionProvision.requireRule(rule);
        confidence.requireFor(citation);
        if (!confidence.isSupported()) {
            throw new IllegalArgumentException(
                    "An extension must be supported, not " + confidence.code() + ": " + rule);
        }
        if (!extendedTo.isAfter(dueDates.from())) {
            throw new IllegalArgumentException(
                    "An extension to " + extendedTo + " moves no due date from " + dueDates.from() + " on: " + rule);
        }
    }

    /** Returns the last day of a duty of the rule, for one in the scope, that was due on a day. */
    LocalDate move(LocalDate due) {
        return dueDates.contains(due) && extendedTo.isAfter(due) ? extendedTo : due;
    }

    /** Says whether both move the same due dates of the same duty for the same scope. */
    boolean competesWith(Extension other) {
        return rule.equals(other.rule) && scope.equals(other.scope) && dueDates.overlaps(other.dueDates);
    }

    /** Returns what binds, as one line; the note does not. */
    String canonical() {
        return PackDigest.line(List.of("extension", rule, scope, dueDates, extendedTo, citation, confidence.code()));
    }
}
