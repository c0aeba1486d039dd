package vn.htx.core.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A period of effect (thời hạn có hiệu lực): the days from {@code from} up to, but not including, {@code until}.
 * Without {@code until} the period is open: nothing known ends it. A period holds at least one day.
 *
 * <p>The order is by first day, then by end, open periods last. The text form is {@code 2013-07-01/2024-07-01}, or
 * {@code 2013-07-01/..} when open.
 *
 * @param from the first day of effect
 * @param until the first day no longer in effect, or {@code null} when the period is open; read it through {@link
 *     #end()}
 */
public record EffectivePeriod(LocalDate from, @Nullable LocalDate until) implements Comparable<EffectivePeriod> {

    private static final String OPEN = "..";

    private static final Comparator<EffectivePeriod> ORDER =
            Comparator.comparing(EffectivePeriod::from).thenComparing(EffectivePeriod::endOrMax);

    /** Refuses a period without days. */
    public EffectivePeriod {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException(
                    "A period must end after it begins: from " + from + " until " + until + " holds no day");
        }
    }

    /** Returns the period from {@code from} until, exclusively, {@code until}; open when {@code until} is null. */
    public static EffectivePeriod of(LocalDate from, @Nullable LocalDate until) {
        return new EffectivePeriod(from, until);
    }

    /** Returns the open period that begins on {@code day}. */
    public static EffectivePeriod startingOn(LocalDate day) {
        return new EffectivePeriod(day, null);
    }

    /** Returns the period of the single day {@code day}. */
    public static EffectivePeriod onlyOn(LocalDate day) {
        return new EffectivePeriod(day, day.plusDays(1));
    }

    /**
     * Reads the text form, {@code from/until} or {@code from/..}.
     *
     * @throws IllegalArgumentException if {@code text} is not such a period
     */
    public static EffectivePeriod parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw notAPeriod(text, null);
        }
        String end = text.substring(slash + 1);
        try {
            LocalDate from = IsoDate.parse(text.substring(0, slash));
            return new EffectivePeriod(from, end.equals(OPEN) ? null : IsoDate.parse(end));
        } catch (DateTimeParseException e) {
            throw notAPeriod(text, e);
        }
    }

    private static IllegalArgumentException notAPeriod(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Not a period: \"" + text + "\"; write 2013-07-01/2024-07-01, or 2013-07-01/.. when it is open", cause);
    }

    /** Returns the first day no longer in effect, or empty when the period is open. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    /** Returns the days on which the period makes a difference: its first day and, if it ends, the first day after it. */
    public Stream<LocalDate> edges() {
        return Stream.concat(Stream.of(from), end().stream());
    }

    /** Says whether nothing known ends the period. */
    public boolean isOpen() {
        return until == null;
    }

    /** Says whether {@code day} is a day of the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Says whether every day of {@code other} is a day of this period. */
    public boolean encloses(EffectivePeriod other) {
        return !other.from.isBefore(from) && !other.endOrMax().isAfter(endOrMax());
    }

    /** Says whether the two periods share a day. */
    public boolean overlaps(EffectivePeriod other) {
        return from.isBefore(other.endOrMax()) && other.from.isBefore(endOrMax());
    }

    /** Says whether one period begins on the very day the other ends, so that they join without a gap. */
    public boolean abuts(EffectivePeriod other) {
        return other.from.equals(until) || from.equals(other.until);
    }

    /** Returns the days the two periods share, or empty when they share none. */
    public Optional<EffectivePeriod> intersection(EffectivePeriod other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        return Optional.of(new EffectivePeriod(first, endOrMax().isBefore(other.endOrMax()) ? until : other.until));
    }

    /**
     * Returns this period with its end brought forward to {@code day}, which is no longer part of it: empty when no day
     * is left, and this period unchanged when it ends by then.
     */
    public Optional<EffectivePeriod> endingOn(LocalDate day) {
        if (!day.isAfter(from)) {
            return Optional.empty();
        }
        return Optional.of(endOrMax().isAfter(day) ? new EffectivePeriod(from, day) : this);
    }

    @Override
    public int compareTo(EffectivePeriod other) {
        return ORDER.compare(this, other);
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return from + "/" + (until == null ? OPEN : until.toString());
    }

    private LocalDate endOrMax() {
        return until == null ? LocalDate.MAX : until;
    }
}
