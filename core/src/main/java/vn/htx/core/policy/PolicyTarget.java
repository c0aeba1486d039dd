package vn.htx.core.policy;

import java.util.Optional;
import vn.htx.core.organization.Reference;

/**
 * Chỉ tiêu: what a policy document is to bring about by the end of a year.
 *
 * @param target under which it is kept, among those of the document
 * @param indicator the id of the indicator it speaks of
 * @param unit what the value counts
 * @param sense how the value is meant
 * @param value the value
 * @param upTo the upper end, where the document names a range
 * @param year the year by whose end it is to be so
 */
public record PolicyTarget(
        Reference target,
        Reference indicator,
        TargetUnit unit,
        TargetSense sense,
        long value,
        Optional<Long> upTo,
        long year) {

    public PolicyTarget {
        if (value < 0 || upTo.filter(end -> end <= value).isPresent()) {
            throw new IllegalArgumentException(
                    "target " + target + " is not below nothing, and a range ends above its beginning");
        }
    }
}
