package vn.htx.reporting.support;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.overview.Lookup.command;
import static vn.htx.reporting.overview.Lookup.figure;
import static vn.htx.reporting.overview.Lookup.number;

import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.overview.SupportedEconomy;

class SupportReportTest {
    private static final SupportedEconomy ECONOMY = SupportedEconomy.filled();
    private static final Report REPORT = new SupportReport().of(ECONOMY.on("2025-05-31"));

    @Test
    void whoIsSupportedTwiceIsReachedOnce() {
        assertThat(number(REPORT, "support.awards")).isEqualTo(3);
        assertThat(number(REPORT, "support.awarded")).isEqualTo(70_000_000);
        assertThat(number(REPORT, "support.paid")).isEqualTo(40_000_000);
        assertThat(number(REPORT, "support.recovered")).isEqualTo(5_000_000);
        assertThat(number(REPORT, "support.budget")).isEqualTo(250_000_000);
        assertThat(number(REPORT, "support.beneficiaries")).isEqualTo(2);
        assertThat(number(REPORT, "support.organizations")).isEqualTo(1);
    }

    @Test
    void casesAndMoneyAreToldApart() {
        assertThat(number(REPORT, "support.awarded", "measure-line", "lien-ket"))
                .isEqualTo(60_000_000);
        assertThat(number(REPORT, "support.awards", "measure-line", "none")).isEqualTo(1);
        assertThat(number(REPORT, "support.awarded", "measure", "nq-01.thiet-bi"))
                .isEqualTo(10_000_000);
        assertThat(number(REPORT, "support.awards", "year", "2024")).isEqualTo(2);
        assertThat(number(REPORT, "support.budget", "year", "2024")).isEqualTo(150_000_000);
        assertThat(number(REPORT, "support.awards", "beneficiary-kind", "enterprise"))
                .isEqualTo(1);
        assertThat(number(REPORT, "support.organizations", "organization-kind", "cooperative"))
                .isEqualTo(1);
        assertThat(number(REPORT, "support.awards", "district", "060")).isEqualTo(2);
    }

    @Test
    void nothingAddedUpIsNotZero() {
        assertThat(figure(REPORT, "support.paid", "year", "2024").value())
                .isEqualTo(Value.missing(MissingReason.NOT_RECORDED));
        assertThat(number(REPORT, "support.awards", "year", "2022")).isZero();
    }

    @Test
    void anAreaHasNoBudgetOfItsOwn() {
        Report here = new SupportReport().of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("060")));

        assertThat(number(here, "support.awards")).isEqualTo(2);
        assertThat(figure(here, "support.budget").value()).isEqualTo(Value.missing(MissingReason.NOT_BY_AREA));
        assertThat(number(
                        new SupportReport().of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("061"))),
                        "support.awards"))
                .isZero();
    }

    @Test
    void aFormerProvinceIsReportedOnAfterItsEnd() {
        Report after = new SupportReport().of(ECONOMY.on("2026-03-01").withArea(AreaCode.of("06")));

        assertThat(number(after, "support.organizations")).isEqualTo(1);
    }

    @Test
    void onlyTheYearsAskedForCount() {
        Report year = new SupportReport().of(ECONOMY.on("2025-05-31").withPeriod(ReportPeriod.year(2023)));

        assertThat(number(year, "support.awards")).isEqualTo(1);
        assertThat(year.getTable("by-year").rows()).hasSize(2);
        assertThat(new SupportReport()
                        .of(ECONOMY.on("2025-05-31").withPeriod(ReportPeriod.year(2030)))
                        .sections())
                .isEmpty();
    }

    @Test
    void aFigureOpensToTheFactsBehindIt() {
        assertThat(command(REPORT, "support.awarded", "measure", "nq-01.thiet-bi"))
                .isEqualTo("htx list facts --as-of 2025-05-31 --indicator support.awarded --from 2020-01-01"
                        + " --to 2025-05-31 --where measure=nq-01.thiet-bi --known "
                        + REPORT.known().sequence());
        assertThat(command(REPORT, "support.awards", "year", "2024")).contains("--from 2024-01-01 --to 2024-12-31");
    }
}
