package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.htx.core.area.Area;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;

/** Communes for head offices, valid on the day: of the eight districts, and from 2025-07-01 of the communes they became. */
final class Seats {

    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);
    private static final AreaCode PROVINCE_AFTER = AreaCode.of("19");

    /** District codes, each as often as it weighs; no figures by district were published, so the weights mean nothing. */
    private static final List<AreaCode> DISTRICTS = weighted();

    private final AreaDirectory areas;
    private final Dice dice;

    Seats(AreaDirectory areas, Dice dice) {
        this.areas = areas;
        this.dice = dice;
    }

    private static List<AreaCode> weighted() {
        List<AreaCode> weighted = new ArrayList<>();
        List<String> districts = List.of("058", "060", "061", "062", "063", "064", "065", "066");
        List<Integer> weights = List.of(7, 4, 8, 5, 6, 8, 6, 7);
        for (int i = 0; i < districts.size(); i++) {
            for (int j = 0; j < weights.get(i); j++) {
                weighted.add(AreaCode.of(districts.get(i)));
            }
        }
        return List.copyOf(weighted);
    }

    /** A commune of that day. */
    AreaCode pick(LocalDate day) {
        AreaCode parent = day.isBefore(DISTRICTS_END) ? dice.pick(DISTRICTS) : PROVINCE_AFTER;
        return dice.pick(areas.listIn(parent, day)).code();
    }

    /** Another commune of that day. */
    AreaCode pickOther(AreaCode seat, LocalDate day) {
        AreaCode other = pick(day);
        while (other.equals(seat)) {
            other = pick(day);
        }
        return other;
    }

    /** The commune of a day in which a seat registered earlier lies, though communes have been merged since. */
    AreaCode lying(AreaCode seat, LocalDate since, LocalDate day) {
        return areas.locate(seat, since, AreaLevel.COMMUNE, day).orElseGet(() -> pick(day));
    }

    /** The code of the unit above a commune of that day. */
    AreaCode above(AreaCode seat, LocalDate day) {
        return areas.find(seat, day).flatMap(Area::parent).orElseThrow();
    }
}
