package vn.htx.core.rulebook.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.htx.core.rulebook.support.SupportRates.WageRegion.THREE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.LawRows;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Unit;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.time.EffectivePeriod;

/** R-SUP-06, R-SUP-07: amounts counted by the regional minimum wage, which a host supplies; here it is made up. */
class SupportRatesTest {

    private static final RulePack BUILT_IN = History.RULEBOOK.pack();

    private static SupportRates on(String day) {
        var wage = new DatedValue(
                "wage.minimum.region-3",
                EffectivePeriod.parse("2021-01-01/.."),
                "2600001",
                Unit.DONG,
                Citation.parse("circular:124/2021/TT-BTC"),
                Confidence.CORROBORATED,
                "made up");
        return SupportRates.of(BUILT_IN.withOverrides(new LawRows(List.of(), List.of(wage), List.of()))
                .on(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31, ", "2024-11-01, 3900002"})
    void theDecreeCountsHalfAsMuchAgainAsTheWageFromItsFirstDay(String day, Long amount) {
        assertThat(on(day).mealsAndLodging(THREE))
                .isEqualTo(Optional.ofNullable(amount).map(Dong::of));
        assertThat(on(day).workerMonth(THREE))
                .isEqualTo(Optional.ofNullable(amount).map(Dong::of));
    }

    @ParameterizedTest
    @CsvSource({"1, 150001", "13, 1950001", "25, 3750002", "26, 3900002", "27, 3900002"})
    void theProgrammeCountsByDaysBelowAMonthOfTwentySix(int days, long amount) {
        assertThat(on("2023-01-01").courseBoard(THREE, days)).contains(Dong.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, false", "2021-01-01, true", "2025-12-31, true", "2026-01-01, false"})
    void theValuesOfTheProgrammeEndWithIt(String day, boolean known) {
        assertThat(on(day).courseBoard(THREE, 5).isPresent()).isEqualTo(known);
        assertThat(on(day).youngWorkerMonth(THREE).isPresent()).isEqualTo(known);
        assertThat(on(day).adviserHour()).isEqualTo(known ? Optional.of(Dong.of(60_000)) : Optional.empty());
        assertThat(on(day).adviserTravelDay()).isEqualTo(known ? Optional.of(Dong.of(50_000)) : Optional.empty());
    }

    @Test
    void withoutTheWageThereIsNoAmount() {
        assertThat(SupportRates.of(BUILT_IN.on(LocalDate.of(2025, 1, 1))).mealsAndLodging(THREE))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> on("2023-01-01").courseBoard(THREE, 0));
    }
}
