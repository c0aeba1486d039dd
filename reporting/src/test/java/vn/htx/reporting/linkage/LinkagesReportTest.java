package vn.htx.reporting.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.overview.Lookup.number;

import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.reporting.Report;
import vn.htx.reporting.overview.SupportedEconomy;

class LinkagesReportTest {
    private static final SupportedEconomy ECONOMY = SupportedEconomy.filled();
    private static final Report REPORT = new LinkagesReport().of(ECONOMY.on("2025-05-31"));

    @Test
    void theTwoFundingsAreCountedApartAndTheirOverlapIsSaid() {
        assertThat(number(REPORT, "linkage.national.leads")).isEqualTo(1);
        assertThat(number(REPORT, "linkage.national.projects")).isEqualTo(2);
        assertThat(number(REPORT, "linkage.value-chain.leads")).isEqualTo(2);
        assertThat(number(REPORT, "linkage.value-chain.projects")).isEqualTo(2);
        assertThat(number(REPORT, "linkage.leads")).isEqualTo(2);
        assertThat(number(REPORT, "linkage.leads.both")).isEqualTo(1);
        assertThat(number(REPORT, "linkage.leads", "funding", "value-chain")).isEqualTo(2);
    }

    @Test
    void partnersChainsAndHouseholdsAreCounted() {
        assertThat(number(REPORT, "linkage.partners", "role", "buyer")).isEqualTo(1);
        assertThat(number(REPORT, "linkage.partners", "kind", "enterprise")).isEqualTo(1);
        assertThat(number(REPORT, "linkage.chains")).isEqualTo(3);
        assertThat(number(REPORT, "linkage.projects", "product", "miến dong")).isEqualTo(2);
        assertThat(number(REPORT, "linkage.households", "year", "2024")).isEqualTo(30);
    }

    @Test
    void aProjectIsInEachOfItsYears() {
        assertThat(number(REPORT, "linkage.national.projects", "year", "2020")).isZero();
        assertThat(number(REPORT, "linkage.national.projects", "year", "2021")).isEqualTo(1);
        assertThat(number(REPORT, "linkage.national.projects", "year", "2023")).isEqualTo(2);
    }

    @Test
    void anAreaHasTheProjectsItsCooperativesLead() {
        Report city = new LinkagesReport().of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("058")));

        assertThat(number(city, "linkage.value-chain.leads")).isEqualTo(1);
        assertThat(number(city, "linkage.national.leads")).isZero();
    }
}
