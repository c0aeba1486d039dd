package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Spell;
import vn.htx.core.time.Timeline;

/**
 * What something is over time: values, each with the period it holds. Unlike in a {@link Timeline}, several may hold.
 */
record Trajectory<V>(List<Spell<V>> spells) {

    Trajectory {
        spells = List.copyOf(spells);
    }

    static <V> Trajectory<V> none() {
        return new Trajectory<>(List.of());
    }

    static <V> Trajectory<V> of(Timeline<V> timeline) {
        return new Trajectory<>(timeline.spells());
    }

    /** The value that holds on a day; for what has one value at a time. */
    Optional<V> on(LocalDate day) {
        return holdingOn(day).findFirst();
    }

    /** All values that hold on a day. */
    Set<V> allOn(LocalDate day) {
        return holdingOn(day).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<V> holdingOn(LocalDate day) {
        return spells.stream().filter(spell -> spell.period().contains(day)).map(Spell::value);
    }

    /** The days on which a value begins or ends. */
    Stream<LocalDate> changeDays() {
        return spells.stream()
                .map(Spell::period)
                .flatMap(period -> Stream.concat(Stream.of(period.from()), period.end().stream()));
    }

    /** The part of it that lies in a period. */
    Trajectory<V> during(EffectivePeriod period) {
        return meeting(new Trajectory<>(List.of(new Spell<>(period, period))), (value, same) -> value);
    }

    /** The same, with every spell cut in two at each of these days that falls inside it. */
    Trajectory<V> cutAt(SortedSet<LocalDate> days) {
        return new Trajectory<>(
                spells.stream().flatMap(spell -> pieces(spell, days)).toList());
    }

    private static <V> Stream<Spell<V>> pieces(Spell<V> spell, SortedSet<LocalDate> days) {
        List<Spell<V>> pieces = new ArrayList<>();
        LocalDate from = spell.period().from();
        for (LocalDate day : days.tailSet(from)) {
            if (day.isAfter(from) && spell.period().contains(day)) {
                pieces.add(spell.during(EffectivePeriod.of(from, day)));
                from = day;
            }
        }
        pieces.add(spell.during(EffectivePeriod.of(from, spell.period().until())));
        return pieces.stream();
    }

    /** What this and another make together, on the days both hold. */
    <W, R> Trajectory<R> meeting(Trajectory<W> other, BiFunction<? super V, ? super W, ? extends R> both) {
        List<Spell<R>> together = new ArrayList<>();
        for (Spell<V> mine : spells) {
            for (Spell<W> its : other.spells) {
                mine.period()
                        .intersection(its.period())
                        .ifPresent(days -> together.add(new Spell<>(days, both.apply(mine.value(), its.value()))));
            }
        }
        return new Trajectory<>(together);
    }
}
