package vn.htx.reporting.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.overview.Lookup.figure;
import static vn.htx.reporting.overview.Lookup.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.overview.ObservedEconomy;

class DialogueReportTest {
    private static final ObservedEconomy ECONOMY = ObservedEconomy.filled();
    private static final Report REPORT = new DialogueReport().of(ECONOMY.on("2025-05-31"));

    @Test
    void unitsThatHeldNoneAreSaidToHaveHeldNone() {
        assertThat(of("dialogue.units.count", "district", "2023")).isEqualTo(8);
        assertThat(of("dialogue.units.held", "district", "2023")).isEqualTo(2);
        assertThat(of("dialogue.units.missing", "district", "2023")).isEqualTo(6);
        assertThat(of("dialogue.units.held", "district", "2024")).isEqualTo(1);
        assertThat(of("dialogue.units.missing", "province", "2023")).isEqualTo(1);
        assertThat(of("dialogue.units.missing", "province", "2024")).isZero();
        assertThat(of("dialogue.present", "district", "2023")).isEqualTo(10);
    }

    private static long of(String indicator, String level, String year) {
        return number(REPORT, indicator, "level", level, "year", year);
    }

    @Test
    void eachUnitHasItsYears() {
        assertThat(REPORT.getTable("units-district").rows()).hasSize(8);
        assertThat(REPORT.figures().stream()
                        .filter(figure -> figure.indicator().equals("dialogue.units.conferences")
                                && "061".equals(figure.dimensions().get("unit")))
                        .map(figure -> figure.value().exact().orElseThrow()))
                .containsExactly(0L, 0L, 0L, 1L, 0L, 0L);
    }

    /** 20 days until resolved, and 547 until the day of the report. */
    @Test
    void daysOpenAreExact() {
        assertThat(ofYear("obstacles.of-year.raised", "2023")).isEqualTo(2);
        assertThat(ofYear("obstacles.of-year.answered", "2023")).isEqualTo(2);
        assertThat(ofYear("obstacles.of-year.resolved", "2023")).isEqualTo(1);
        assertThat(ofYear("obstacles.of-year.open", "2023")).isEqualTo(1);
        assertThat(figure(REPORT, "obstacles.days-open.median", "year", "2023").value())
                .isEqualTo(Value.of(Ratio.of(20 + 547, 2)));
        assertThat(figure(REPORT, "obstacles.days-open.mean", "year", "2022").value())
                .isEqualTo(Value.missing(MissingReason.NOT_DEFINED));
    }

    private static long ofYear(String indicator, String year) {
        return number(REPORT, indicator, "year", year);
    }

    @Test
    void anAreaSpeaksOfItsOwnUnitsAndObstacles() {
        Report here = new DialogueReport()
                .of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("060")).withPeriod(ReportPeriod.year(2023)));

        assertThat(number(here, "dialogue.units.held", "level", "district", "year", "2023"))
                .isEqualTo(1);
        assertThat(number(here, "obstacles.of-year.raised")).isEqualTo(1);
        assertThat(figure(here, "outreach.sessions").value()).isEqualTo(Value.missing(MissingReason.NOT_BY_AREA));
    }

    @Test
    void theMiddleOfNumbersOfDays() {
        assertThat(DaysOpen.of(List.of()).median()).isEmpty();
        assertThat(DaysOpen.of(List.of()).mean()).isEmpty();
        assertThat(DaysOpen.of(List.of(9L, 1L, 2L)).median()).contains(Ratio.of(2, 1));
        assertThat(DaysOpen.of(List.of(9L, 1L, 2L, 5L)).median()).contains(Ratio.of(7, 2));
        assertThat(DaysOpen.of(List.of(9L, 1L, 2L, 5L)).mean()).contains(Ratio.of(17, 4));
    }
}
