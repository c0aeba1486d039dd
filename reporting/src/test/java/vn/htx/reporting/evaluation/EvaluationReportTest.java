package vn.htx.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.overview.Lookup.figure;
import static vn.htx.reporting.overview.Lookup.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.overview.ObservedEconomy;

class EvaluationReportTest {
    private static final String SCHEME = "bo-tieu-chi";
    private static final ObservedEconomy ECONOMY = ObservedEconomy.filled();
    private static final Report REPORT = new EvaluationReport().of(ECONOMY.on("2025-05-31"));

    private static long of(String indicator, String year) {
        return number(REPORT, indicator, "scheme", SCHEME, "year", year);
    }

    @Test
    void ranksAreCountedByYear() {
        assertThat(of("evaluation.ranked", "2023")).isEqualTo(3);
        assertThat(of("evaluation.good", "2023")).isEqualTo(1);
        assertThat(of("evaluation.fair", "2023")).isEqualTo(1);
        assertThat(of("evaluation.weak", "2023")).isEqualTo(1);
        assertThat(of("evaluation.unranked", "2023")).isEqualTo(1);
        assertThat(figure(REPORT, "evaluation.good-or-fair.share", "scheme", SCHEME, "year", "2023")
                        .value())
                .isEqualTo(Value.of(Ratio.of(2, 3)));
        assertThat(figure(REPORT, "evaluation.good", "scheme", SCHEME, "year", "2021")
                        .value())
                .isEqualTo(Value.missing(MissingReason.NOT_RECORDED));
    }

    /** The tables and the indicators of the register count the same. */
    @ParameterizedTest
    @ValueSource(strings = {"ranked", "good", "fair", "average", "weak"})
    void theIndicatorsAgree(String rank) {
        Report year = new EvaluationReport().of(ECONOMY.on("2025-05-31").withPeriod(new ReportPeriod(2022, 2024)));

        assertThat(number(year, "evaluation." + rank)).isEqualTo(of("evaluation." + rank, "2024"));
    }

    @Test
    void cooperativesMoveBetweenRanks() {
        assertThat(moves("2023", "direction", "up")).isEqualTo(1);
        assertThat(moves("2023", "direction", "same")).isEqualTo(1);
        assertThat(moves("2024", "direction", "up")).isEqualTo(1);
        assertThat(moves("2024", "direction", "down")).isEqualTo(1);
        assertThat(moves("2024", "since", "2023", "from", "weak", "to", "fair")).isEqualTo(1);
        assertThat(moves("2024", "since", "2023", "from", "good", "to", "good")).isEqualTo(1);
    }

    private static long moves(String year, String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"scheme", SCHEME, "year", year}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return number(REPORT, "evaluation.moves", all);
    }

    @Test
    void theUnrankedHaveReasons() {
        assertThat(number(REPORT, "evaluation.unranked", "scheme", SCHEME, "year", "2023", "reason", "too-young"))
                .isEqualTo(1);
        assertThat(number(REPORT, "evaluation.unranked", "scheme", SCHEME, "year", "2023", "reason", "stopped"))
                .isZero();
    }

    @Test
    void theTotalsAreOfTheLastYearEvaluated() {
        assertThat(number(REPORT, "evaluation.ranked")).isEqualTo(4);
        Report before = new EvaluationReport().of(ECONOMY.on("2025-05-31").withPeriod(new ReportPeriod(2019, 2021)));
        assertThat(before.figures()).isEmpty();
        assertThat(before.getTable("schemes").notes()).containsExactly(Label.key("evaluation.none"));
    }

    @Test
    void areasAreToldApart() {
        assertThat(number(REPORT, "evaluation.good", "scheme", SCHEME, "year", "2024", "district", "060"))
                .isEqualTo(1);
        Report here = new EvaluationReport()
                .of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("060")).withPeriod(ReportPeriod.year(2024)));
        assertThat(number(here, "evaluation.ranked", "scheme", SCHEME, "year", "2024"))
                .isEqualTo(2);
        assertThat(number(here, "evaluation.ranked")).isEqualTo(2);
    }
}
