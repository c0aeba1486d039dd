package vn.htx.core.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows a territory (địa bàn) through mergers and divisions, forwards and backwards in time. */
final class Territory {

    private final BiFunction<AreaCode, LocalDate, Optional<Area>> find;
    private final Map<AreaCode, List<Succession>> byPredecessor;
    private final Map<AreaCode, List<Succession>> bySuccessor;

    Territory(BiFunction<AreaCode, LocalDate, Optional<Area>> find, List<Succession> successions) {
        this.find = find;
        this.byPredecessor = successions.stream().collect(Collectors.groupingBy(Succession::predecessor));
        this.bySuccessor = successions.stream()
                .filter(succession -> succession.successor().isPresent())
                .collect(Collectors.groupingBy(
                        succession -> succession.successor().orElseThrow()));
    }

    /** The units that, on the day {@code to}, may hold a place that lay in {@code unit} on the day {@code from}. */
    Set<Area> on(Area unit, LocalDate from, LocalDate to) {
        return to.isBefore(from) ? earlier(unit, from, to) : later(unit, from, to);
    }

    /** The units that hold, on {@code end}, what {@code unit} held until the day before; by code. */
    List<Area> heirs(Area unit, LocalDate end) {
        return successionsOf(unit, end)
                .flatMap(succession -> succession.successor().flatMap(heir -> find.apply(heir, end)).stream())
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }

    /** The units of the day before from which {@code unit} took over on {@code day}; by code. */
    List<Area> origins(Area unit, LocalDate day) {
        return bySuccessor.getOrDefault(unit.code(), List.of()).stream()
                .filter(succession -> succession.on().equals(day))
                .flatMap(succession -> find.apply(succession.predecessor(), day.minusDays(1)).stream())
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }

    private Set<Area> later(Area unit, LocalDate from, LocalDate to) {
        Optional<LocalDate> change = nextChange(unit, from, to);
        if (change.isEmpty()) {
            return unit.period().contains(to) ? Set.of(unit) : Set.of();
        }
        LocalDate day = change.get();
        Set<Area> result = new LinkedHashSet<>();
        successionsOf(unit, day).forEach(succession -> result.addAll(laterThrough(succession, unit, to)));
        if (unit.period().contains(day)) {
            result.addAll(later(unit, day, to));
        }
        return result;
    }

    private Set<Area> laterThrough(Succession succession, Area unit, LocalDate to) {
        LocalDate day = succession.on();
        LocalDate dayBefore = day.minusDays(1);
        if (succession.successor().isPresent()) {
            return find.apply(succession.successor().get(), day)
                    .map(heir -> later(heir, day, to))
                    .orElse(Set.of());
        }
        return unit.parent()
                .flatMap(parent -> find.apply(parent, dayBefore))
                .map(parent -> later(parent, dayBefore, to))
                .orElse(Set.of());
    }

    private Set<Area> earlier(Area unit, LocalDate from, LocalDate to) {
        Optional<LocalDate> change = lastChange(unit, from, to);
        if (change.isEmpty()) {
            return unit.period().contains(to) ? Set.of(unit) : Set.of();
        }
        LocalDate dayBefore = change.get().minusDays(1);
        Set<Area> result = new LinkedHashSet<>();
        origins(unit, change.get()).forEach(origin -> result.addAll(earlier(origin, dayBefore, to)));
        if (unit.period().contains(dayBefore)) {
            result.addAll(earlier(unit, dayBefore, to));
        }
        return result;
    }

    /** The first day in (from, to] on which {@code unit} gave something up. */
    private Optional<LocalDate> nextChange(Area unit, LocalDate from, LocalDate to) {
        return byPredecessor.getOrDefault(unit.code(), List.of()).stream()
                .map(Succession::on)
                .filter(day -> day.isAfter(from) && !day.isAfter(to))
                .filter(day -> unit.period().contains(day.minusDays(1)))
                .min(Comparator.naturalOrder());
    }

    /** The last day in (to, from] on which {@code unit} took something over. */
    private Optional<LocalDate> lastChange(Area unit, LocalDate from, LocalDate to) {
        return bySuccessor.getOrDefault(unit.code(), List.of()).stream()
                .map(Succession::on)
                .filter(day ->
                        day.isAfter(to) && !day.isAfter(from) && unit.period().contains(day))
                .max(Comparator.naturalOrder());
    }

    private Stream<Succession> successionsOf(Area unit, LocalDate end) {
        return byPredecessor.getOrDefault(unit.code(), List.of()).stream()
                .filter(succession -> succession.on().equals(end));
    }
}
