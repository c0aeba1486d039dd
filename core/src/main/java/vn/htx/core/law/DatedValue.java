package vn.htx.core.law;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.htx.core.time.EffectivePeriod;

/**
 * One version of a parameter of the law (giá trị theo thời kỳ): a row of {@code parameters.csv}. Its value is a text in
 * the unit's form, or {@link #NONE} when the law sets none in that period, or empty when the law sets one that no
 * source supports: such a value is <em>not supplied</em>.
 *
 * @param parameter the parameter's name, such as {@code cooperative.members.minimum}
 * @param period the days the value holds
 * @param value the value in its unit's canonical form, {@link #NONE}, or empty
 * @param unit what the value counts
 * @param citation the article that sets it, or that ended it
 * @param confidence how well the row is supported; recalled or unknown when the value is empty
 * @param note an explanation for people; no part of the digest
 */
public record DatedValue(
        String parameter,
        EffectivePeriod period,
        String value,
        Unit unit,
        Citation citation,
        Confidence confidence,
        String note) {

    /** The value that declares a gap: in this period the law sets no such value. */
    public static final String NONE = "none";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)*");

    /** Brings the value to its unit's canonical form; refuses a confidence that does not fit the value. */
    public DatedValue {
        requireName(parameter);
        confidence.requireFor(citation);
        if (value.isEmpty() && confidence.isSupported()) {
            throw new IllegalArgumentException(parameter + " has no value in " + period + " and yet is "
                    + confidence.code() + "; write recalled or unknown, or \"" + NONE + "\" if the law sets none");
        }
        if (!value.isEmpty() && confidence == Confidence.UNKNOWN) {
            throw new IllegalArgumentException(parameter + " has the value " + value + " of unknown confidence");
        }
        if (!value.isEmpty() && !value.equals(NONE)) {
            value = unit.read(value).toString();
        }
    }

    /** Returns {@code name} if a parameter may bear it: words in lower case joined by dots. */
    static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Not a parameter's name: \"" + name + "\"; write cooperative.members.minimum");
        }
        return name;
    }

    /** Says whether the law declares that it sets no value in this period. */
    public boolean isGap() {
        return value.equals(NONE);
    }

    /** Says whether the row states something, be it a value or a gap. */
    public boolean isSupplied() {
        return !value.isEmpty();
    }

    /** Returns what is left of this version outside {@code other}: nothing, one piece before or after it, or both. */
    List<DatedValue> outside(EffectivePeriod other) {
        if (!period.overlaps(other)) {
            return List.of(this);
        }
        Stream<EffectivePeriod> before = period.endingOn(other.from()).stream();
        Stream<EffectivePeriod> after =
                other.end().flatMap(end -> period.intersection(EffectivePeriod.startingOn(end))).stream();
        return Stream.concat(before, after).map(this::during).toList();
    }

    private DatedValue during(EffectivePeriod other) {
        return new DatedValue(parameter, other, value, unit, citation, confidence, note);
    }

    /** Returns what binds in this row, as one line; the note does not. */
    String canonical() {
        return PackDigest.line(
                List.of("parameter", parameter, period, value, unit.code(), citation, confidence.code()));
    }
}
