package vn.htx.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values one thing takes over time (diễn biến theo thời gian): at most one value on each day, with gaps allowed.
 * Immutable; neighbouring spells of equal value are one spell, so equal histories are equal timelines.
 */
public final class Timeline<T> {

    private static final Timeline<?> EMPTY = new Timeline<>(List.of());

    private final List<Spell<T>> spells;

    private Timeline(List<Spell<T>> spells) {
        this.spells = spells;
    }

    /** Returns the timeline without any value. */
    @SuppressWarnings("unchecked") // an empty timeline holds no T
    public static <T> Timeline<T> empty() {
        return (Timeline<T>) EMPTY;
    }

    /** Returns the timeline with one value through one period. */
    public static <T> Timeline<T> of(EffectivePeriod period, T value) {
        return new Timeline<>(List.of(new Spell<>(period, value)));
    }

    /**
     * Returns the timeline of these spells, given in any order.
     *
     * @throws IllegalArgumentException if two of them share a day
     */
    public static <T> Timeline<T> ofSpells(List<Spell<T>> spells) {
        List<Spell<T>> sorted = spells.stream().sorted(Timeline::byPeriod).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).period().overlaps(sorted.get(i).period())) {
                throw new IllegalArgumentException(
                        "Two values on one day: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return new Timeline<>(joined(sorted));
    }

    /** Returns the value on {@code day}, or empty when there is none. */
    public Optional<T> on(LocalDate day) {
        return spellOn(day).map(Spell::value);
    }

    /** Returns the spell that {@code day} belongs to, or empty when there is none. */
    public Optional<Spell<T>> spellOn(LocalDate day) {
        int low = 0;
        int high = spells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Spell<T> spell = spells.get(middle);
            if (spell.period().contains(day)) {
                return Optional.of(spell);
            }
            if (day.isBefore(spell.period().from())) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /** Returns this timeline with {@code value} through {@code period}, in place of whatever stood there. */
    public Timeline<T> set(EffectivePeriod period, T value) {
        List<Spell<T>> result = new ArrayList<>(without(period).spells);
        result.add(new Spell<>(period, value));
        result.sort(Timeline::byPeriod);
        return new Timeline<>(joined(result));
    }

    /** Returns this timeline with no value through {@code period}. */
    public Timeline<T> without(EffectivePeriod period) {
        return new Timeline<>(
                spells.stream().flatMap(spell -> outside(spell, period)).toList());
    }

    /** Returns this timeline with no value on {@code day} and after. */
    public Timeline<T> cut(LocalDate day) {
        return without(EffectivePeriod.startingOn(day));
    }

    /** Returns the spells in order of time: none share a day, and neighbours without a gap differ in value. */
    public List<Spell<T>> spells() {
        return spells;
    }

    /** Returns the last spell in time, or empty when there is none. */
    public Optional<Spell<T>> last() {
        return spells.isEmpty() ? Optional.empty() : Optional.of(spells.get(spells.size() - 1));
    }

    /** Returns the days on which the answer of {@link #on} differs from the day before, in order. */
    public NavigableSet<LocalDate> changeDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Spell<T> spell : spells) {
            days.add(spell.period().from());
            spell.period().end().ifPresent(days::add);
        }
        return Collections.unmodifiableNavigableSet(days);
    }

    /** Says whether there is no value on any day. */
    public boolean isEmpty() {
        return spells.isEmpty();
    }

    private static <T> Stream<Spell<T>> outside(Spell<T> spell, EffectivePeriod hole) {
        Stream<Spell<T>> before = spell.period().endingOn(hole.from()).map(spell::during).stream();
        Stream<Spell<T>> after = hole
                .end()
                .map(EffectivePeriod::startingOn)
                .flatMap(rest -> spell.period().intersection(rest))
                .map(spell::during)
                .stream();
        return Stream.concat(before, after);
    }

    private static <T> List<Spell<T>> joined(List<Spell<T>> sorted) {
        List<Spell<T>> result = new ArrayList<>(sorted.size());
        for (Spell<T> next : sorted) {
            int last = result.size() - 1;
            if (last >= 0 && continues(result.get(last), next)) {
                EffectivePeriod longer = EffectivePeriod.of(
                        result.get(last).period().from(), next.period().until());
                result.set(last, next.during(longer));
            } else {
                result.add(next);
            }
        }
        return List.copyOf(result);
    }

    private static <T> boolean continues(Spell<T> spell, Spell<T> next) {
        return spell.period().end().equals(Optional.of(next.period().from()))
                && Objects.equals(spell.value(), next.value());
    }

    private static int byPeriod(Spell<?> a, Spell<?> b) {
        return a.period().compareTo(b.period());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> timeline && spells.equals(timeline.spells);
    }

    @Override
    public int hashCode() {
        return spells.hashCode();
    }

    @Override
    public String toString() {
        return spells.stream()
                .map(spell -> spell.period() + " " + spell.value())
                .toList()
                .toString();
    }
}
