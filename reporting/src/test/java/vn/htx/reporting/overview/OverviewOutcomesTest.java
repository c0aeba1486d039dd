package vn.htx.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.overview.Lookup.figure;
import static vn.htx.reporting.overview.Lookup.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.statistics.Quantity;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.Language;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.render.Printing;

/** What the State's support came to (rows 12 to 16 of the article), beside the totals (rows 22 to 24). */
class OverviewOutcomesTest {
    private static final SupportedEconomy ECONOMY = SupportedEconomy.filled();
    private static final Report REPORT = new OverviewReport().of(ECONOMY.on("2025-05-31"));

    @ParameterizedTest
    @CsvSource({
        "training.cooperatives, 2",
        "technology-transfer.beneficiaries, 2",
        "linkage.national.leads, 1",
        "linkage.national.projects, 2",
        "linkage.value-chain.leads, 2",
        "promotion.cooperatives, 2"
    })
    void theHeadlineHasWhatSupportCameTo(String indicator, long number) {
        assertThat(number(REPORT, indicator)).isEqualTo(number);
        assertThat(REPORT.sections().get(0).figures()).contains(figure(REPORT, indicator));
        assertThat(figure(REPORT, indicator).period().orElseThrow())
                .isEqualTo(new ReportPeriod(2020, 2025)
                        .until(SmallEconomy.day("2025-05-31"))
                        .orElseThrow());
    }

    @Test
    void aPublishedBoundStandsBesideTheCount() {
        Figure published = figure(REPORT, "training.cooperatives", "reported", "sl-1");

        assertThat(published.value()).isEqualTo(Value.of(new Quantity(1, Quantity.Certainty.MORE_THAN)));
        assertThat(REPORT.getSource(published.source()).title())
                .isEqualTo(Label.key(
                        "source.published", Label.verbatim("bao-gia-dinh"), Label.verbatim("bài báo giả định")));
        assertThat(Printing.print(REPORT, "text", Language.EN)).contains("> 1 cooperatives");
    }

    @Test
    void theDifferenceIsExplainedAsFarAsItCanBe() {
        Table table = REPORT.getTable("published");

        assertThat(table.rows()).hasSize(2);
        assertThat(words(table.rows().get(0)))
                .containsExactly(
                        Label.count(1),
                        Label.key("published.explanation.within-bound"),
                        Label.verbatim("bao-gia-dinh"));
        assertThat(words(table.rows().get(1)))
                .containsExactly(
                        Label.count(-1),
                        Label.key("published.explanation.unexplained"),
                        Label.verbatim("bao-gia-dinh"));
    }

    private static List<Label> words(Table.Row row) {
        return row.cells().stream()
                .filter(Cell.Words.class::isInstance)
                .map(cell -> ((Cell.Words) cell).label())
                .toList();
    }

    @Test
    void aSourceThatSpeaksOfAnotherAreaStandsBesideNothing() {
        Report district = new OverviewReport().of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("060")));

        assertThat(district.sections()).noneMatch(section -> section.id().equals("published"));
        assertThat(number(district, "training.cooperatives")).isEqualTo(1);
    }

    @Test
    void thePeriodAskedForCounts() {
        Report year = new OverviewReport().of(ECONOMY.on("2025-05-31").withPeriod(ReportPeriod.year(2023)));

        assertThat(number(year, "training.cooperatives")).isEqualTo(1);
        assertThat(new OverviewReport().of(ECONOMY.on("2019-06-01")).figures())
                .noneMatch(figure -> figure.indicator().equals("training.cooperatives"));
    }

    @Test
    void aRegisterThatKeepsNoTrainingCannotSayThereWasNone() {
        Report silent = SmallEconomy.empty().usual().on("2025-05-31");

        assertThat(figure(silent, "training.cooperatives").value())
                .isEqualTo(Value.missing(MissingReason.NOT_RECORDED));
    }
}
