package vn.htx.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

class YearlyFiguresTest {

    private static YearlyFigures figures(
            long revenue, @Nullable Long internal, long cost, @Nullable Long internalCost) {
        return new YearlyFigures(
                Dong.of(revenue),
                Optional.ofNullable(internal).map(Dong::of),
                Dong.of(cost),
                Optional.ofNullable(internalCost).map(Dong::of),
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                0);
    }

    @Test
    void theInternalRatioIsByRevenueOrByCost() {
        YearlyFigures apart = figures(1000, 600L, 800, 200L);
        assertThat(apart.internalRatioByRevenue()).contains(Ratio.ofPercent(60));
        assertThat(apart.internalRatioByCost()).contains(Ratio.ofPercent(25));
        assertThat(apart.externalRevenue()).isEqualTo(Dong.of(400));
        assertThat(apart.externalCost()).isEqualTo(Dong.of(600));
    }

    @Test
    void whatIsNotBookedApartIsAllExternal() {
        YearlyFigures together = figures(1000, null, 800, null);
        assertThat(together.internalRatioByRevenue()).contains(Ratio.ZERO);
        assertThat(together.internalRatioByCost()).contains(Ratio.ZERO);
        assertThat(together.externalRevenue()).isEqualTo(Dong.of(1000));
        assertThat(together.externalCost()).isEqualTo(Dong.of(800));
        assertThat(figures(0, null, 0, null).internalRatioByRevenue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 0, 0, 0",
        "0, -1, 0, 0, 0, 0",
        "0, 0, -1, 0, 0, 0",
        "0, 0, 0, -1, 0, 0",
        "0, 0, 0, 0, -1, 0",
        "0, 0, 0, 0, 0, -1"
    })
    void nothingIsNegative(long revenue, long cost, long assets, long debts, long capital, long workers) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearlyFigures(
                        Dong.of(revenue),
                        Optional.empty(),
                        Dong.of(cost),
                        Optional.empty(),
                        Dong.ZERO,
                        Dong.of(assets),
                        Dong.ZERO,
                        Dong.of(debts),
                        Dong.of(capital),
                        workers));
    }

    @Test
    void aPartIsNotMoreThanTheWhole() {
        assertThat(figures(10, 10L, 10, 10L).externalRevenue()).isEqualTo(Dong.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> figures(10, 11L, 10, 10L));
        assertThatIllegalArgumentException().isThrownBy(() -> figures(10, -1L, 10, 10L));
        assertThatIllegalArgumentException().isThrownBy(() -> figures(10, 1L, 10, 11L));
    }
}
