package vn.htx.core.rulebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.CeilingPeriod;
import vn.htx.core.support.CeilingScope;
import vn.htx.core.support.SupportKind;

/** R-SUP-01: if several levels fit the same content at the same time, the best one is picked. */
class SupportLevelsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static History two() {
        return Supported.founded("2010-01-01")
                .and("2020-01-01", Supported.measure("label", "p-1", SupportKind.MARKET, false))
                .and("2020-01-01", Supported.ceiling("brand", 100L, null, CeilingScope.MEASURE, CeilingPeriod.AWARD))
                .and("2020-01-01", Supported.ceiling("label", 300L, "50%", CeilingScope.MEASURE, CeilingPeriod.AWARD))
                .and("2020-01-01", Supported.ceiling("audit", 1L, null, CeilingScope.MEASURE, CeilingPeriod.AWARD));
    }

    @ParameterizedTest
    @CsvSource({"199, brand, 100", "202, label, 101", "1000, label, 300"})
    void whichIsBestDependsOnWhatTheThingCosts(long cost, String best, long most) {
        var levels = SupportLevels.bestFirst(
                two(), DAY, Supported.ref("content-1"), BeneficiaryKind.ORGANIZATION, Dong.of(cost));

        assertThat(levels).hasSize(3);
        assertThat(levels.get(0)).isEqualTo(new SupportLevels.Level(Supported.ref(best), Optional.of(Dong.of(most))));
    }

    @Test
    void aMeasureWithoutACeilingComesFirstAndOneForOthersNotAtAll() {
        History open = two().and("2020-01-01", Supported.measure("open", "p-1", SupportKind.MARKET, false));
        assertThat(SupportLevels.bestFirst(
                                open, DAY, Supported.ref("content-1"), BeneficiaryKind.ENTERPRISE, Dong.of(1000))
                        .get(0))
                .isEqualTo(new SupportLevels.Level(Supported.ref("open"), Optional.empty()));
        assertThat(SupportLevels.bestFirst(
                        open, DAY, Supported.ref("content-1"), BeneficiaryKind.MEMBER, Dong.of(1000)))
                .isEmpty();
    }
}
