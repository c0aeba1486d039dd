package vn.htx.core.law;

import java.util.List;
import java.util.regex.Pattern;
import vn.htx.core.time.EffectivePeriod;

/**
 * Danh mục địa bàn, đối tượng do cơ quan có thẩm quyền công bố: who or where is, for a time, what a law speaks of without
 * naming it, such as a commune in difficulty. Dated data with a citation, which a host supplies.
 *
 * @param name what they are designated, such as {@code difficult-area}
 * @param scope who or where
 * @param period from when until when
 * @param citation the text that lists them
 * @param confidence how well it is supported
 * @param note an explanation for people
 */
public record Designation(
        String name, Scope scope, EffectivePeriod period, Citation citation, Confidence confidence, String note) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /** Refuses a malformed name, and a designation no source supports. */
    public Designation {
        requireName(name);
        confidence.requireFor(citation);
        if (!confidence.isSupported()) {
            throw new IllegalArgumentException(
                    "A designation must be supported, not " + confidence.code() + ": " + name);
        }
    }

    /** Returns {@code name} if something may be designated so. */
    static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a designation: \"" + name + "\"; write difficult-area");
        }
        return name;
    }

    /** Says whether both designate the same on a same day. */
    boolean competesWith(Designation other) {
        return name.equals(other.name) && scope.equals(other.scope) && period.overlaps(other.period);
    }

    /** Returns what binds, as one line; the note does not. */
    String canonical() {
        return PackDigest.line(List.of("designation", name, scope, period, citation, confidence.code()));
    }
}
