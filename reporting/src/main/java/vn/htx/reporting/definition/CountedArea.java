package vn.htx.reporting.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.Area;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsQuery.Flow;
import vn.htx.reporting.ReportArea;

/**
 * Địa bàn thống kê: the unit figures are limited to on a day. A unit that no longer exists on the day stands for its
 * former territory (địa bàn cũ), so that Bắc Kạn can be reported on after it joined Thái Nguyên. Immutable.
 */
public final class CountedArea {
    private final AreaDirectory areas;
    private final Area unit;
    private final LocalDate readOn;
    private final boolean former;
    private final List<Area> communes;

    private CountedArea(AreaDirectory areas, Area unit, LocalDate readOn, boolean former, List<Area> communes) {
        this.areas = areas;
        this.unit = unit;
        this.readOn = readOn;
        this.former = former;
        this.communes = communes;
    }

    /**
     * The unit that bears a code on a day or, if none does, the one that last did before.
     *
     * @throws IllegalArgumentException if none ever did by then, or if the communes of the day do not tell its former
     *     territory from that of others
     */
    public static CountedArea of(AreaDirectory areas, AreaCode code, LocalDate day) {
        Optional<Area> today = areas.find(code, day);
        Optional<LocalDate> lastDay = today.isPresent() ? Optional.empty() : lastDay(areas, code, day);
        return lastDay.map(last -> former(areas, areas.get(code, last), last, day))
                .orElseGet(() -> new CountedArea(areas, areas.get(code, day), day, false, List.of()));
    }

    private static Optional<LocalDate> lastDay(AreaDirectory areas, AreaCode code, LocalDate day) {
        return areas.eras(code).stream()
                .flatMap(era -> era.end().stream())
                .filter(end -> !end.isAfter(day))
                .map(end -> end.minusDays(1))
                .reduce((earlier, later) -> later);
    }

    private static CountedArea former(AreaDirectory areas, Area unit, LocalDate last, LocalDate day) {
        List<Optional<AreaCode>> heirs = areas.listIn(unit.code(), AreaLevel.COMMUNE, last).stream()
                .map(commune -> areas.locate(commune.code(), last, AreaLevel.COMMUNE, day))
                .distinct()
                .toList();
        boolean apart = !heirs.isEmpty()
                && heirs.stream()
                        .allMatch(heir -> heir.filter(code -> areas.isWithin(code, day, unit.code(), last))
                                .isPresent());
        if (!apart) {
            throw new IllegalArgumentException(unit.fullName() + " (" + unit.code() + ") ended on " + last.plusDays(1)
                    + ", and the communes of " + day + " do not tell its territory from that of its neighbours;"
                    + " ask for a unit of that day, or for a day before");
        }
        return new CountedArea(areas, unit, last, true, communes(areas, heirs, day));
    }

    private static List<Area> communes(AreaDirectory areas, List<Optional<AreaCode>> codes, LocalDate day) {
        return codes.stream()
                .flatMap(Optional::stream)
                .sorted()
                .map(code -> areas.get(code, day))
                .toList();
    }

    /** The unit, as of the day or of its own last day. */
    public Area unit() {
        return unit;
    }

    /** The last day of a former unit; empty for one of the day asked about. */
    public Optional<LocalDate> lastDay() {
        return former ? Optional.of(readOn) : Optional.empty();
    }

    /** The communes of the day that lie in the territory of a former unit, by code; none for a unit of the day. */
    public List<Area> communes() {
        return communes;
    }

    /** The unit as a report names it. */
    public ReportArea named() {
        return new ReportArea(unit.code().value(), unit.fullName());
    }

    /** The same question of what is seated here only. A flow is asked on days on which the unit's code was its own. */
    public StatisticsQuery limit(StatisticsQuery query) {
        if (!former || query.time() instanceof Flow) {
            return query.within(unit.code());
        }
        return query.where(
                Dimension.COMMUNE,
                communes.stream().map(commune -> commune.code().value()).toArray(String[]::new));
    }

    /**
     * The same question of organizations seated here only. What is counted on a day after a former unit's last is limited to
     * the communes that hold its territory, and to those it had.
     */
    public FactQuestion limit(FactQuestion question) {
        if (!former || !lastCounted(question.time()).isAfter(readOn)) {
            return question.within(unit.code());
        }
        Stream<Area> own = areas.listIn(unit.code(), AreaLevel.COMMUNE, readOn).stream();
        return question.whose(
                Dimension.COMMUNE,
                Stream.concat(own, communes.stream())
                        .map(commune -> commune.code().value())
                        .toArray(String[]::new));
    }

    private static LocalDate lastCounted(FactQuestion.Time time) {
        if (time instanceof FactQuestion.On on) {
            return on.day();
        } else if (time instanceof FactQuestion.Begun begun) {
            return Years.last(begun.period());
        } else if (time instanceof FactQuestion.During during) {
            return Years.last(during.period());
        }
        FactQuestion.OfYears years = (FactQuestion.OfYears) time;
        LocalDate end = LocalDate.of(Math.toIntExact(years.last()), 12, 31);
        return end.isAfter(years.day()) ? years.day() : end;
    }

    /** Whether a seat, registered in a commune on some day, lies here on the day asked about. */
    public boolean holds(AreaCode seat, LocalDate registeredOn) {
        return areas.isWithin(seat, registeredOn, unit.code(), readOn);
    }
}
