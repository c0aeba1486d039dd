package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.statistics.OrganizationLife.Seat;

/**
 * In which province a seat lies from day to day, written in one line: {@code 06;2025-07-01=19} is province 06 until
 * 2025-06-30 and 19 since. Seats with the same line can be counted together on any day. Thread-safe.
 */
final class ProvincePath {

    private static final char NEXT = ';';
    private static final char IS = '=';

    private final AreaDirectory areas;
    private final NavigableSet<LocalDate> turns;
    private final Map<Seat, String> known = new ConcurrentHashMap<>();

    ProvincePath(AreaDirectory areas) {
        this.areas = areas;
        this.turns = areas.changeDays();
    }

    /** The line of a seat; of no seat, none on every day. */
    String of(Optional<Seat> seat) {
        return seat.map(registered -> known.computeIfAbsent(atEraOf(registered), this::written))
                .orElse(Dimension.NONE);
    }

    /** The same seat as if registered on the first day on which the directory answers alike. */
    private Seat atEraOf(Seat seat) {
        LocalDate turn = turns.floor(seat.registeredOn());
        return turn == null ? seat : new Seat(seat.area(), turn);
    }

    private String written(Seat seat) {
        String last = provinceOn(
                seat, turns.isEmpty() ? seat.registeredOn() : turns.first().minusDays(1));
        StringBuilder line = new StringBuilder(last);
        for (LocalDate turn : turns) {
            String next = provinceOn(seat, turn);
            if (!next.equals(last)) {
                line.append(NEXT).append(turn).append(IS).append(next);
                last = next;
            }
        }
        return line.toString();
    }

    private String provinceOn(Seat seat, LocalDate day) {
        return areas.locate(seat.area(), seat.registeredOn(), AreaLevel.PROVINCE, day)
                .map(AreaCode::value)
                .orElse(Dimension.NONE);
    }

    /** The province of a line on a day. */
    static String on(String line, LocalDate day) {
        int end = line.indexOf(NEXT);
        String province = end < 0 ? line : line.substring(0, end);
        while (end >= 0) {
            int next = line.indexOf(NEXT, end + 1);
            String turn = line.substring(end + 1, next < 0 ? line.length() : next);
            int is = turn.indexOf(IS);
            if (LocalDate.parse(turn.substring(0, is)).isAfter(day)) {
                return province;
            }
            province = turn.substring(is + 1);
            end = next;
        }
        return province;
    }
}
