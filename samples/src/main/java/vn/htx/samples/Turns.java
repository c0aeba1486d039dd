package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Days on which something is held, and who of the lasting cooperatives could be there. */
final class Turns {

    private final List<LocalDate> days;
    private final Province province;

    /** Turns on office days. */
    Turns(List<LocalDate> days, Province province) {
        this.days = List.copyOf(days);
        this.province = province;
    }

    /** Those that could be there at least once. */
    List<Biography> able() {
        return province.lastingCooperatives().stream()
                .filter(life -> !days(life).isEmpty())
                .toList();
    }

    /** The days on which one could be there. */
    List<LocalDate> days(Biography life) {
        return days.stream().filter(day -> Province.isAtWork(life, day)).toList();
    }

    /** Gives so many a turn, and some of them a second; who is there, by day. */
    Map<LocalDate, List<Biography>> share(int count, int secondPerMille, Dice dice) {
        Map<LocalDate, List<Biography>> turns = new TreeMap<>();
        days.forEach(day -> turns.put(day, new ArrayList<>()));
        for (Biography life : dice.some(count, able())) {
            int times = dice.perMille(secondPerMille) ? 2 : 1;
            dice.some(times, days(life))
                    .forEach(day -> turns.computeIfAbsent(day, first -> new ArrayList<>())
                            .add(life));
        }
        return turns;
    }
}
