package vn.htx.core.dialogue;

import java.time.LocalDate;
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
 * a district is asked for until 2025-06-30. A unit that changed its code, name or parent in the year stands on a line for
 * each part of it.
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
     * @param unit the unit
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
                .map(unit -> new Line(
                        unit,
                        unit.period().intersection(during).orElseThrow(),
                        held.stream()
                                .filter(conference -> unitOf(conference).equals(Optional.of(unit)))
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

    private List<Area> units(AreaCode area, AreaLevel level, EffectivePeriod during) {
        return Stream.concat(
                        Stream.of(during.from()), areas.changeDays().stream().filter(during::contains))
                .flatMap(on -> areas.listIn(area, level, on).stream())
                .distinct()
                .sorted(Comparator.comparing(Area::code).thenComparing(Area::period))
                .toList();
    }
}
