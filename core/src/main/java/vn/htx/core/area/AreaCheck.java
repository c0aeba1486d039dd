package vn.htx.core.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.htx.core.area.AreaData.Line;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Timeline;

/** What must hold between the lines of a directory: no code twice on a day, no parent missing, no territory lost. */
final class AreaCheck {

    private final Map<AreaCode, List<Line<Area>>> byCode;
    private final Map<AreaCode, Set<LocalDate>> changeDays;
    private final List<String> problems = new ArrayList<>();

    private AreaCheck(AreaData data) {
        this.byCode = data.units().stream()
                .collect(Collectors.groupingBy(line -> line.value().code()));
        this.changeDays = data.successions().stream()
                .map(Line::value)
                .collect(Collectors.groupingBy(
                        Succession::predecessor, Collectors.mapping(Succession::on, Collectors.toSet())));
    }

    static List<String> problemsOf(AreaData data) {
        AreaCheck check = new AreaCheck(data);
        check.byCode.values().forEach(check::codeTwiceOnADay);
        data.units().forEach(check::parentThroughout);
        data.units().forEach(check::territoryPassesOn);
        data.successions().forEach(check::bothSidesExist);
        return check.problems;
    }

    private void codeTwiceOnADay(List<Line<Area>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (Line<Area> later : lines.subList(i + 1, lines.size())) {
                if (lines.get(i).value().period().overlaps(later.value().period())) {
                    report(
                            later,
                            "code " + later.value().code() + " names another unit on the same days at "
                                    + lines.get(i).place());
                }
            }
        }
    }

    private void parentThroughout(Line<Area> line) {
        Area unit = line.value();
        unit.parent().ifPresent(parent -> {
            if (parent.level().compareTo(unit.level()) >= 0) {
                report(line, "parent " + parent + " of " + unit.code() + " is not of a higher level");
            } else if (!existsThroughout(parent, unit.period())) {
                report(
                        line,
                        "parent " + parent + " of " + unit.code() + " is not in the directory through all of "
                                + unit.period());
            }
        });
    }

    private boolean existsThroughout(AreaCode code, EffectivePeriod period) {
        Timeline<Boolean> exists = Timeline.empty();
        for (Line<Area> line : byCode.getOrDefault(code, List.of())) {
            exists = exists.set(line.value().period(), true);
        }
        return exists.spellOn(period.from())
                .filter(spell -> spell.period().encloses(period))
                .isPresent();
    }

    private void territoryPassesOn(Line<Area> line) {
        Area unit = line.value();
        unit.period().end().ifPresent(end -> {
            boolean passes = changeDays.getOrDefault(unit.code(), Set.of()).contains(end);
            if (!passes) {
                report(line, "unit " + unit.code() + " ends on " + end + " and no succession says who takes over");
            }
        });
    }

    private void bothSidesExist(Line<Succession> line) {
        Succession succession = line.value();
        LocalDate dayBefore = succession.on().minusDays(1);
        if (unitOn(succession.predecessor(), dayBefore).isEmpty()) {
            report(line, "no unit " + succession.predecessor() + " exists on " + dayBefore);
        }
        succession
                .successor()
                .filter(successor -> unitOn(successor, succession.on()).isEmpty())
                .ifPresent(successor -> report(line, "no unit " + successor + " exists on " + succession.on()));
    }

    private Optional<Area> unitOn(AreaCode code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .map(Line::value)
                .filter(unit -> unit.period().contains(day))
                .findFirst();
    }

    private void report(Line<?> line, String problem) {
        problems.add(line.place() + ": " + problem);
    }
}
