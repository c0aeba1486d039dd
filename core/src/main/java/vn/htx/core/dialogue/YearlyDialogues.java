package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.Area;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.dialogue.DialogueFacts.Conference;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.time.EffectivePeriod;

/**
 * Đối thoại hằng năm: whether each unit of a level held its dialogue of a year. The units are those of the year's own days:
 * a district is asked for until 2025-06-30. A unit that only took another name or rank stands on one line, under the last.
 */
public final class YearlyDialogues {

    private final FactSource facts;
    private final LocalDate day;
    private final AreaDirectory areas;

    /** The dialogues held by a day, by what a source knows. */
    public YearlyDialogues(FactSource facts, LocalDate day, AreaDirectory areas) {
        this.facts = facts;
        this.day = day;
        this.areas = areas;
    }

    /**
     * A unit and its dialogues of the year.
     *
     * @param unit the unit, as it was last
     * @param during the part of the year in which it was in the area
     * @param conferences the dialogues it held, by id
     */
    public record Line(Area unit, EffectivePeriod during, List<Conference> conferences) {

        /** Whether it held one. */
        public boolean held() {
            return !conferences.isEmpty();
        }
    }

    /** The units of a level that an area held on some day of a year, by code, each with its dialogues of that year. */
    public List<Line> list(AreaCode area, AreaLevel level, int year) {
        EffectivePeriod during = EffectivePeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        List<Conference> held = conferences(year);
        return units(area, level, during).stream()
                .map(eras -> new Line(
                        eras.get(eras.size() - 1),
                        spanOf(eras).intersection(during).orElseThrow(),
                        held.stream()
                                .filter(conference -> unitOf(conference)
                                        .filter(eras::contains)
                                        .isPresent())
                                .toList()))
                .toList();
    }

    /** The units that did not hold one. */
    public List<Line> listMissing(AreaCode area, AreaLevel level, int year) {
        return list(area, level, year).stream().filter(line -> !line.held()).toList();
    }

    /** The dialogues of a year held by a unit that no directory knows on their day, by id. */
    public List<Conference> listUnknown(int year) {
        return conferences(year).stream()
                .filter(conference -> unitOf(conference).isEmpty())
                .toList();
    }

    private List<Conference> conferences(int year) {
        return facts
                .listFacts(FactQuery.all(DialogueFacts.CONFERENCE)
                        .where("year", (long) year)
                        .on(day))
                .stream()
                .map(known -> known.fact().value())
                .toList();
    }

    private Optional<Area> unitOf(Conference conference) {
        return areas.find(conference.unit(), conference.heldOn());
    }

    /** The eras of each unit in the area during the year, first to last. */
    private List<List<Area>> units(AreaCode area, AreaLevel level, EffectivePeriod during) {
        List<List<Area>> units = new ArrayList<>();
        for (Area era : eras(area, level, during)) {
            List<Area> last = units.isEmpty() ? List.of() : units.get(units.size() - 1);
            if (!last.isEmpty() && continues(last.get(last.size() - 1), era)) {
                last.add(era);
            } else {
                units.add(new ArrayList<>(List.of(era)));
            }
        }
        return units;
    }

    private List<Area> eras(AreaCode area, AreaLevel level, EffectivePeriod during) {
        return Stream.concat(
                        Stream.of(during.from()), areas.changeDays().stream().filter(during::contains))
                .flatMap(on -> areas.listIn(area, level, on).stream())
                .distinct()
                .sorted(Comparator.comparing(Area::code).thenComparing(Area::period))
                .toList();
    }

    /** Whether one era takes over all of the other's territory, and no more, under its code. */
    private boolean continues(Area before, Area after) {
        return before.code().equals(after.code())
                && areas.successors(before.code(), before.period().from()).equals(List.of(after))
                && areas.predecessors(after.code(), after.period().from()).equals(List.of(before));
    }

    private static EffectivePeriod spanOf(List<Area> eras) {
        return EffectivePeriod.of(
                eras.get(0).period().from(), eras.get(eras.size() - 1).period().until());
    }
}
