package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Tally;
import vn.htx.core.time.EffectivePeriod;

/** Tallies count as if one counted by hand. */
interface TalliesContract extends StorageTopic {

    @Test
    default void aTallyCountsTheFactsOfItsGroup() {
        Tally byCrop = Harvests.HARVEST.tallies().get(0);
        LocalDate day = Appends.DAY;
        append(work -> Appends.after(work)
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 1), EffectivePeriod.startingOn(day))
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 2), EffectivePeriod.of(day, day.plusDays(10)))
                .opening(Harvests.HARVEST, Harvests.full("coop-1", 3), EffectivePeriod.startingOn(day)));
        List<Object> rice = List.of("coop-1", "rice");
        assertThat(stored().balance(byCrop, rice, day.minusDays(1))).isZero();
        assertThat(stored().balance(byCrop, rice, day)).isEqualTo(2);
        assertThat(stored().balance(byCrop, rice, day.plusDays(10))).isEqualTo(1);
        assertThat(stored().balances(byCrop, rice, day.minusDays(1)))
                .containsExactlyEntriesOf(new java.util.TreeMap<>(
                        Map.of(day.minusDays(1), 0L, day, 2L, day.plusDays(10), 1L)));
    }
}
