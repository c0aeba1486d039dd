package vn.htx.core.evaluation;

import java.util.Optional;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.organization.Reference;

/**
 * Nội dung chấm điểm: a group of criteria, a criterion or a part of one.
 *
 * @param code its code in the scheme, such as {@code 1a}
 * @param within the item it is a part of, if it is one
 * @param criterion the number of the criterion it is or belongs to; empty for groups, which are not scored themselves
 * @param title tên, in Vietnamese
 * @param maximum điểm tối đa, if a source says it
 * @param measure what its points follow from, if the bands are known
 * @param citation where the maximum stands
 * @param confidence how well it is supported; unknown or recalled if there is no maximum
 * @param note an explanation for people
 */
public record Item(
        Reference code,
        Optional<Reference> within,
        Optional<Integer> criterion,
        String title,
        Optional<Points> maximum,
        Optional<Measure> measure,
        Citation citation,
        Confidence confidence,
        Optional<String> note) {

    public Item {
        if (title.isBlank()) {
            throw new IllegalArgumentException("item " + code + " has no title");
        }
        if (maximum.isPresent() != confidence.isSupported()) {
            throw new IllegalArgumentException("item " + code
                    + ": a maximum is given where a source supports it, and only there; confidence "
                    + confidence.code());
        }
    }

    /** Whether people score it; groups they do not. */
    public boolean isScored() {
        return criterion.isPresent();
    }
}
