package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.htx.core.area.AreaCode;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsQuery.Flow;
import vn.htx.core.statistics.StatisticsQuery.Stock;
import vn.htx.core.statistics.StatisticsQuery.Time;
import vn.htx.core.time.EffectivePeriod;

/** Statistical questions: every measure by every dimension, and random ones. */
final class Questions {

    private static final List<Measure> MEASURES = List.of(Measure.values());
    private static final List<String> VALUES = List.of(
            "cooperative",
            "group",
            "active",
            "suspended",
            "agriculture",
            "trade-services",
            "agricultural",
            "06",
            "19",
            "060",
            "01864",
            "2024",
            "2025",
            "operating",
            "not-operating",
            "official",
            "capital-linked",
            "person",
            "cooperative",
            Dimension.NONE);
    private static final List<String> AREAS = List.of("06", "19", "060", "01864", "01840", "99");

    private Questions() {}

    /** Every measure in total and by every dimension it has, on days and over periods. */
    static List<StatisticsQuery> grid() {
        List<StatisticsQuery> grid = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (Time time : times()) {
                grid.add(question(measure, time, List.of()));
                Arrays.stream(Dimension.values())
                        .filter(dimension -> isMeaningful(measure, time, dimension))
                        .forEach(dimension -> grid.add(question(measure, time, List.of(dimension))));
            }
        }
        return grid;
    }

    private static List<Time> times() {
        return List.of(
                new Stock(LocalDate.of(2024, 6, 30)),
                new Stock(LocalDate.of(2024, 7, 1)),
                new Stock(LocalDate.of(2025, 7, 1)),
                new Flow(EffectivePeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))),
                new Flow(EffectivePeriod.of(LocalDate.of(2019, 7, 1), LocalDate.of(2026, 7, 1))));
    }

    private static boolean isMeaningful(Measure measure, Time time, Dimension dimension) {
        boolean members = measure == Measure.MEMBERSHIPS || measure == Measure.DISTINCT_MEMBERS;
        return (members || !dimension.ofMembers()) && (dimension != Dimension.YEAR || time instanceof Flow);
    }

    private static StatisticsQuery question(Measure measure, Time time, List<Dimension> by) {
        return new StatisticsQuery(measure, time, by, new TreeMap<>(), Optional.empty());
    }

    /** So many random questions: grouped by several dimensions, filtered, within areas. */
    static List<StatisticsQuery> random(Random random, int many) {
        List<StatisticsQuery> questions = new ArrayList<>();
        while (questions.size() < many) {
            questions.add(random(random));
        }
        return questions;
    }

    private static StatisticsQuery random(Random random) {
        Measure measure = MEASURES.get(random.nextInt(MEASURES.size()));
        Time time = time(random);
        List<Dimension> dimensions = new ArrayList<>(Arrays.stream(Dimension.values())
                .filter(dimension -> isMeaningful(measure, time, dimension))
                .toList());
        Collections.shuffle(dimensions, random);
        StatisticsQuery question = question(measure, time, dimensions.subList(0, random.nextInt(4)));
        Dimension filtered = dimensions.get(4);
        if (random.nextBoolean() && filtered != Dimension.YEAR) {
            TreeSet<String> values = new TreeSet<>();
            for (int i = 0; i < 6; i++) {
                values.add(VALUES.get(random.nextInt(VALUES.size())));
            }
            question = question.where(filtered, values.toArray(String[]::new));
        }
        return random.nextInt(3) == 0
                ? question.within(AreaCode.of(AREAS.get(random.nextInt(AREAS.size()))))
                : question;
    }

    private static Time time(Random random) {
        LocalDate day = Lives.DAYS.get(random.nextInt(Lives.DAYS.size())).plusDays(random.nextInt(3) - 1);
        LocalDate other = Lives.DAYS.get(random.nextInt(Lives.DAYS.size()));
        return other.isAfter(day) ? new Flow(EffectivePeriod.of(day, other)) : new Stock(day);
    }
}
