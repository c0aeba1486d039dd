package vn.htx.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 40;

    @Test
    void aLaterValueOverwritesAndSplitsAnEarlierOne() {
        Timeline<String> names = Timeline.of(EffectivePeriod.startingOn(DAY_0), "Tân Dân")
                .set(EffectivePeriod.of(DAY_0.plusDays(10), DAY_0.plusDays(20)), "Yến Dương");
        assertThat(names.on(DAY_0.minusDays(1))).isEmpty();
        assertThat(names.on(DAY_0.plusDays(9))).contains("Tân Dân");
        assertThat(names.on(DAY_0.plusDays(10))).contains("Yến Dương");
        assertThat(names.on(DAY_0.plusDays(19))).contains("Yến Dương");
        assertThat(names.on(DAY_0.plusDays(20))).contains("Tân Dân");
        assertThat(names.spells()).hasSize(3);
        assertThat(names.last()).map(Spell::value).contains("Tân Dân");
    }

    @Test
    void cuttingEndsTheValueOnThatDay() {
        Timeline<String> names =
                Timeline.of(EffectivePeriod.startingOn(DAY_0), "Tân Dân").cut(DAY_0.plusDays(3));
        assertThat(names.on(DAY_0.plusDays(2))).contains("Tân Dân");
        assertThat(names.on(DAY_0.plusDays(3))).isEmpty();
        assertThat(names.changeDays()).containsExactly(DAY_0, DAY_0.plusDays(3));
        assertThat(names.cut(DAY_0)).isEqualTo(Timeline.empty());
    }

    @Test
    void spellsThatShareADayAreRefused() {
        Spell<String> first = new Spell<>(EffectivePeriod.startingOn(DAY_0), "a");
        Spell<String> second = new Spell<>(EffectivePeriod.onlyOn(DAY_0.plusDays(5)), "b");
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.ofSpells(List.of(second, first)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void answersLikeACalendarFilledDayByDay(long seed) {
        Random random = new Random(seed);
        for (int history = 0; history < 50; history++) {
            Timeline<Integer> timeline = Timeline.empty();
            Integer[] calendar = new Integer[DAYS];
            for (int step = 0; step < 12; step++) {
                timeline = change(timeline, calendar, random);
                assertSame(timeline, calendar, "seed " + seed + ", history " + history + ", step " + step);
            }
        }
    }

    private static Timeline<Integer> change(Timeline<Integer> timeline, Integer[] calendar, Random random) {
        int from = random.nextInt(DAYS - 1);
        int until = from + 1 + random.nextInt(DAYS - from);
        boolean open = until == DAYS;
        EffectivePeriod period = EffectivePeriod.of(DAY_0.plusDays(from), open ? null : DAY_0.plusDays(until));
        Integer value = random.nextInt(3);
        switch (random.nextInt(4)) {
            case 0 -> {
                Arrays.fill(calendar, from, DAYS, null);
                return timeline.cut(period.from());
            }
            case 1 -> {
                Arrays.fill(calendar, from, until, null);
                return timeline.without(period);
            }
            default -> {
                Arrays.fill(calendar, from, until, value);
                return timeline.set(period, value);
            }
        }
    }

    private static void assertSame(Timeline<Integer> timeline, Integer[] calendar, String when) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (int day = 0; day < DAYS; day++) {
            assertThat(timeline.on(DAY_0.plusDays(day))).as(when).isEqualTo(Optional.ofNullable(calendar[day]));
            if (!Objects.equals(day == 0 ? null : calendar[day - 1], calendar[day])) {
                changes.add(DAY_0.plusDays(day));
            }
        }
        assertThat(timeline.changeDays()).as(when).isEqualTo(changes);
        assertThat(Timeline.ofSpells(timeline.spells())).as(when).isEqualTo(timeline);
    }
}
