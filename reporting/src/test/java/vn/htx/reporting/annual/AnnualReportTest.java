package vn.htx.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.overview.Lookup.figure;
import static vn.htx.reporting.overview.Lookup.number;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.htx.core.money.Ratio;
import vn.htx.core.statistics.Indicators;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.overview.SupportedEconomy;

class AnnualReportTest {
    private static final SupportedEconomy ECONOMY = SupportedEconomy.filled();
    private static final Report REPORT = new AnnualReport().of(ECONOMY.on("2025-05-31"));

    @Test
    void theLastYearThatHasEndedStandsBesideTheOneBefore() {
        assertThat(number(REPORT, "cooperatives.count", "year", "2024")).isEqualTo(4);
        assertThat(number(REPORT, "cooperatives.count", "year", "2023")).isEqualTo(5);
        assertThat(cells("cooperatives", "cooperatives.count").subList(3, 5))
                .containsExactly(
                        new Cell.Words(Label.measured(Value.of(-1), "cooperatives")),
                        new Cell.Words(Label.measured(Value.of(Ratio.of(4, 5)), "share")));
    }

    @Test
    void thePlanAndItsPartAreExact() {
        assertThat(number(REPORT, "cooperatives.count.plan", "year", "2024")).isEqualTo(6);
        assertThat(figure(REPORT, "cooperatives.count.plan.share", "year", "2024")
                        .value())
                .isEqualTo(Value.of(Ratio.of(2, 3)));
        assertThat(cells("results", "cooperatives.revenue").get(5))
                .isEqualTo(new Cell.Words(Label.key("annual.no-plan")));
    }

    @Test
    void averagesAreExactAndTakenOverThoseThatTell() {
        assertThat(number(REPORT, "cooperatives.revenue", "year", "2024")).isEqualTo(1_501_000_000);
        assertThat(figure(REPORT, "cooperatives.revenue.average", "year", "2024")
                        .value())
                .isEqualTo(Value.of(750_500_000));
        assertThat(figure(REPORT, "cooperatives.managers.college.share", "year", "2024")
                        .value())
                .isEqualTo(Value.of(Ratio.of(1, 3)));
    }

    @Test
    void whatIsNotRecordedIsSaidToBeAndComparedWithNothing() {
        assertThat(figure(REPORT, "cooperatives.income-per-worker", "year", "2024")
                        .value())
                .isEqualTo(Value.missing(MissingReason.NOT_DEFINED));
        assertThat(figure(REPORT, "fund.lent", "year", "2024").value())
                .isEqualTo(Value.missing(MissingReason.NOT_RECORDED));
        assertThat(cells("policies", "fund.lent").get(3)).isEqualTo(new Cell.Words(Label.key("annual.incomparable")));
    }

    @Test
    void aYearAskedForIsReportedOnAsFarAsItHasCome() {
        Report year = new AnnualReport().of(ECONOMY.on("2025-05-31").withPeriod(new ReportPeriod(2023, 2025)));

        assertThat(number(year, "cooperatives.count", "year", "2025")).isEqualTo(4);
        assertThat(year.notes())
                .contains(Label.key(
                        "annual.note.incomplete", Label.verbatim("2025"), Label.day(LocalDate.of(2025, 5, 31))));
        assertThat(new AnnualReport()
                        .of(ECONOMY.on("2025-05-31").withPeriod(ReportPeriod.year(2026)))
                        .sections())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyIndicatorOfATopicIsDefined(Topic topic) {
        assertThat(topic.indicators())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(Indicators.get(id).id()).isEqualTo(id));
    }

    private static List<Cell> cells(String table, String indicator) {
        return REPORT.getTable(table).rows().stream()
                .filter(row -> row.heading().equals(Label.key("indicator." + indicator)))
                .map(Table.Row::cells)
                .findFirst()
                .orElseThrow();
    }
}
