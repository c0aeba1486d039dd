package vn.htx.core.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.reported.ReportedFacts.ReportedFigure;
import vn.htx.core.statistics.Quantity;
import vn.htx.core.statistics.Quantity.Certainty;
import vn.htx.core.time.EffectivePeriod;

class ReportFigureTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);

    @Test
    void moreThanThreeHundredStaysALowerBound() {
        ReportedFigure kept = kept(trained(Optional.of(LocalDate.of(2020, 1, 1))));

        assertThat(kept.quantity()).isEqualTo(new Quantity(300, Certainty.MORE_THAN));
        assertThat(kept.days()).isEqualTo(EffectivePeriod.parse("2020-01-01/2025-06-01"));
    }

    @Test
    void aFigureOfADayIsOfThatDay() {
        assertThat(kept(trained(Optional.empty())).days()).isEqualTo(EffectivePeriod.onlyOn(MAY));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> trained(Optional.of(MAY.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-06-01")
                .hasMessageContaining("2025-05-31");
    }

    @Test
    void anIndicatorIsNamedByItsId() {
        assertThatThrownBy(() -> new ReportFigure(
                        new Reference("f1"),
                        new Reference("article"),
                        "Cooperatives",
                        Quantity.exactly(459),
                        Optional.empty(),
                        MAY,
                        Optional.empty(),
                        "page 1",
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Cooperatives'");
    }

    private static ReportFigure trained(Optional<LocalDate> firstDay) {
        return new ReportFigure(
                new Reference("f12"),
                new Reference("article"),
                "training.cooperatives",
                new Quantity(300, Certainty.MORE_THAN),
                firstDay,
                MAY,
                Optional.of(AreaCode.of("06")),
                "third paragraph",
                Optional.of(FigureNote.UNIT_UNCLEAR));
    }

    private static ReportedFigure kept(ReportFigure act) {
        Statement.Holds<?> said = (Statement.Holds<?>) act.statements(MAY).get(0);
        return (ReportedFigure) said.value();
    }
}
