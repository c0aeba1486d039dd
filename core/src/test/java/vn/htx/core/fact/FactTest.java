package vn.htx.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.htx.core.tck.Harvests;
import vn.htx.core.time.EffectivePeriod;

class FactTest {

    private static final EffectivePeriod PERIOD = EffectivePeriod.startingOn(LocalDate.of(2024, 7, 1));

    @Test
    void factsSayTheSameWhoeverAssertedThem() {
        Fact<?> fact = Fact.of(Harvests.HARVEST, Harvests.full("coop-1", 1), PERIOD, 1);
        assertThat(fact.saysTheSameAs(Fact.of(Harvests.HARVEST, Harvests.full("coop-1", 1), PERIOD, 9)))
                .isTrue();
        assertThat(fact.saysTheSameAs(Fact.of(Harvests.HARVEST, Harvests.full("coop-1", 2), PERIOD, 1)))
                .isFalse();
        assertThat(fact.saysTheSameAs(fact.during(EffectivePeriod.startingOn(LocalDate.of(2024, 7, 2)))))
                .isFalse();
    }

    @Test
    void aFactIsKnownFromItsEntryUntilTheOneThatTookItBack() {
        Fact<?> fact = Fact.of(Harvests.HARVEST, Harvests.plain("coop-1", 1), PERIOD, 3);
        KnownFact<?> still = new KnownFact<>(fact, 3, OptionalLong.empty());
        KnownFact<?> once = new KnownFact<>(fact, 3, OptionalLong.of(5));
        assertThat(still.knownAt(2)).isFalse();
        assertThat(still.knownAt(3)).isTrue();
        assertThat(still.knownAt(Long.MAX_VALUE)).isTrue();
        assertThat(once.knownAt(3)).isTrue();
        assertThat(once.knownAt(4)).isTrue();
        assertThat(once.knownAt(5)).isFalse();
    }
}
