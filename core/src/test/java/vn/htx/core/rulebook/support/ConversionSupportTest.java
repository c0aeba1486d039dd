package vn.htx.core.rulebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.ReferenceData;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.WorkCalendar;

/** R-SUP-10: what a cooperative that was a group has for three years from its conversion on. */
class ConversionSupportTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static Optional<ConversionSupport> of(String organization, String converted) {
        History history = Supported.founded("2010-01-01")
                .and(converted, NewOrganization.cooperative().withId("coop-y").from("group-x", true));
        OrganizationOnDay onDay = new Dossier(
                        new OrganizationId(organization),
                        history,
                        new ReferenceData(AreaDirectory.vietNam(), WorkCalendar.vietNam()))
                .on(DAY);
        return ConversionSupport.of(onDay, History.RULEBOOK.on(DAY));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, ", "2024-07-01, 2024-07-01/2027-07-01", "2025-02-28, 2025-02-28/2028-02-28"})
    void itLastsThreeYearsByTheLawOfTheDayOfTheConversion(String converted, String period) {
        ConversionSupport support = of("coop-y", converted).orElseThrow();
        assertThat(support.advice()).isEqualTo(Optional.ofNullable(period).map(EffectivePeriod::parse));
        assertThat(support.licenceTax()).isEqualTo(support.advice());
    }

    @Test
    void aCooperativeThatNeverWasAGroupHasNone() {
        assertThat(of("coop-x", "2025-01-01")).isEmpty();
    }
}
