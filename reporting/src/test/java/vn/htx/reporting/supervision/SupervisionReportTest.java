package vn.htx.reporting.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.overview.Lookup.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.reporting.Report;
import vn.htx.reporting.overview.ObservedEconomy;

class SupervisionReportTest {
    private static final ObservedEconomy ECONOMY = ObservedEconomy.filled();
    private static final Report REPORT = new SupervisionReport().of(ECONOMY.on("2025-05-31"));

    @Test
    void whatTheStateFoundAndDid() {
        assertThat(number(REPORT, "supervision.inspections")).isEqualTo(2);
        assertThat(number(REPORT, "supervision.findings")).isEqualTo(1);
        assertThat(number(REPORT, "supervision.findings", "matter", "finance")).isEqualTo(1);
        assertThat(number(REPORT, "supervision.violations.standing")).isEqualTo(1);
        assertThat(number(REPORT, "supervision.sanctions.served")).isEqualTo(1);
        assertThat(number(REPORT, "supervision.fines")).isEqualTo(5_000_000);
        assertThat(number(REPORT, "complaints.open")).isEqualTo(1);
        assertThat(number(REPORT, "complaints.overdue")).isZero();
        assertThat(number(REPORT, "commendation.awards")).isEqualTo(1);
        assertThat(REPORT.getTable("models").rows()).hasSize(1);
    }

    /** One is due on 2024-12-10 and never done. */
    @ParameterizedTest
    @CsvSource({"2024-07-09, 2, 0", "2024-07-10, 1, 0", "2024-12-10, 1, 0", "2024-12-11, 1, 1"})
    void aRemedyIsOverdueFromTheDayAfterItsLast(String day, long due, long overdue) {
        Report then = new SupervisionReport().of(ECONOMY.on(day));

        assertThat(number(then, "supervision.remedies.due")).isEqualTo(due);
        assertThat(number(then, "supervision.remedies.overdue")).isEqualTo(overdue);
        assertThat(number(then, "supervision.remedies.ordered")).isEqualTo(2);
    }

    @Test
    void anAreaHasItsOwn() {
        Report here = new SupervisionReport().of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("060")));

        assertThat(number(here, "supervision.inspections")).isEqualTo(1);
        assertThat(number(here, "supervision.remedies.ordered")).isZero();
        assertThat(number(here, "supervision.sanctions.served")).isZero();
        assertThat(here.getTable("models").rows()).hasSize(1);
    }
}
