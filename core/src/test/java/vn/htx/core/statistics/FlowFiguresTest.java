package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.statistics.Dimension.KIND;
import static vn.htx.core.statistics.Dimension.OPERATING;
import static vn.htx.core.statistics.Dimension.STATUS;
import static vn.htx.core.statistics.Dimension.YEAR;
import static vn.htx.core.statistics.Measure.CHARTER_CAPITAL;
import static vn.htx.core.statistics.Measure.ORGANIZATIONS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.SuspendOrganization;

class FlowFiguresTest {

    private static final OrganizationId COOP_1 = new OrganizationId("coop-1");

    private final SmallRegister register = new SmallRegister();

    @Test
    void aFlowOverAnEmptyRegisterIsOneRowOfZeros() {
        assertThat(register.between("2025-01-01", "2025-12-31", ORGANIZATIONS)).containsExactly(": 0 + 0 - 0 = 0");
        assertThat(register.between("2025-01-01", "2025-12-31", ORGANIZATIONS, KIND))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-03-09, ': 0 + 0 - 0 = 0'",
        "2024-01-01, 2024-03-10, ': 0 + 1 - 0 = 1'",
        "2024-03-10, 2024-12-31, ': 0 + 1 - 0 = 1'",
        "2024-03-11, 2025-05-31, ': 1 + 0 - 0 = 1'",
        "2024-03-11, 2025-06-01, ': 1 + 0 - 1 = 0'",
        "2025-06-01, 2025-06-01, ': 1 + 0 - 1 = 0'",
        "2025-06-02, 2025-12-31, ': 0 + 0 - 0 = 0'",
        "2024-01-01, 2025-12-31, ': 0 + 1 - 1 = 0'",
    })
    void foundingIsInOnItsDayAndDissolutionOutOnItsDay(String first, String last, String expected) {
        register.file("2024-03-10", Draft.of("coop-1").cooperative());
        register.file("2025-06-01", new DissolveOrganization(COOP_1));

        assertThat(register.between(first, last, ORGANIZATIONS)).containsExactly(expected);
    }

    @Test
    void aConversionGoesOutOfGroupsAndIntoCooperatives() {
        register.file("2021-05-05", Draft.of("group-1").withCapital(30).group());
        register.file("2025-07-15", Draft.of("coop-1").withCapital(500).convertedFrom("group-1"));

        assertThat(register.between("2025-01-01", "2025-12-31", ORGANIZATIONS, KIND))
                .containsExactly("cooperative: 0 + 1 - 0 = 1", "group: 1 + 0 - 1 = 0");
        assertThat(register.between("2025-01-01", "2025-12-31", CHARTER_CAPITAL, KIND))
                .containsExactly("cooperative: 0 + 500 - 0 = 500", "group: 30 + 0 - 30 = 0");
        assertThat(register.between("2025-01-01", "2025-12-31", ORGANIZATIONS)).containsExactly(": 1 + 1 - 1 = 1");
    }

    @Test
    void aRiseOfCapitalIsInAndAFallIsOut() {
        register.file("2024-01-01", Draft.of("coop-1").withCapital(500).cooperative());
        register.file("2025-02-01", new ChangeCharterCapital(COOP_1, Dong.of(800)));
        register.file("2025-03-01", new ChangeCharterCapital(COOP_1, Dong.of(600)));

        assertThat(register.between("2025-01-01", "2025-12-31", CHARTER_CAPITAL))
                .containsExactly(": 500 + 300 - 200 = 600");
    }

    @Test
    void capitalThatMovesToAnotherGroupMovesWhole() {
        register.file("2024-01-01", Draft.of("coop-1").withCapital(500).cooperative());
        register.file("2025-02-01", new RecordFieldReview(COOP_1, true));
        register.file("2025-02-01", new ChangeCharterCapital(COOP_1, Dong.of(800)));

        assertThat(register.between("2025-01-01", "2025-12-31", CHARTER_CAPITAL, OPERATING))
                .containsExactly("none: 500 + 0 - 500 = 0", "operating: 0 + 800 - 0 = 800");
    }

    @Test
    void thereAndBackWithinThePeriodIsBothOutAndIn() {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        register.file(
                "2025-02-01", new SuspendOrganization(COOP_1, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 1, 20)));

        assertThat(register.between("2025-01-01", "2025-12-31", ORGANIZATIONS, STATUS))
                .containsExactly("active: 1 + 1 - 1 = 1", "suspended: 0 + 1 - 1 = 0");
        assertThat(register.between("2025-02-01", "2025-03-31", ORGANIZATIONS, STATUS))
                .containsExactly("active: 1 + 0 - 1 = 0", "suspended: 0 + 1 - 0 = 1");
    }

    @Test
    void whatAFilterLetsInLateCameLate() {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        register.file("2025-02-01", new RecordFieldReview(COOP_1, true));

        assertThat(register.rows(StatisticsQuery.flow(ORGANIZATIONS, SmallRegister.days("2025-01-01", "2025-12-31"))
                        .where(OPERATING, "operating")))
                .containsExactly(": 0 + 1 - 0 = 1");
    }

    @Test
    void eachYearOpensWhereTheYearBeforeClosed() {
        register.file("2023-06-01", Draft.of("coop-1").cooperative());
        register.file("2023-12-31", Draft.of("coop-2").cooperative());
        register.file("2024-01-01", Draft.of("coop-3").cooperative());
        register.file("2025-01-01", new DissolveOrganization(COOP_1));

        assertThat(register.between("2022-01-01", "2025-12-31", ORGANIZATIONS, YEAR))
                .containsExactly("2023: 0 + 2 - 0 = 2", "2024: 2 + 1 - 0 = 3", "2025: 3 + 0 - 1 = 2");
    }

    @Test
    void aYearThePeriodTouchesInPartHasItsRowForThatPart() {
        register.file("2024-06-30", Draft.of("coop-1").cooperative());
        register.file("2025-01-01", Draft.of("coop-2").cooperative());
        register.file("2025-04-01", Draft.of("coop-3").cooperative());

        assertThat(register.between("2024-07-01", "2025-03-31", ORGANIZATIONS, YEAR))
                .containsExactly("2024: 1 + 0 - 0 = 1", "2025: 1 + 1 - 0 = 2");
    }

    @Test
    void theYearStandsInItsPlaceAmongTheGroups() {
        register.file("2024-05-05", Draft.of("group-1").group());
        register.file("2025-07-15", Draft.of("coop-1").convertedFrom("group-1"));

        assertThat(register.between("2024-01-01", "2025-12-31", ORGANIZATIONS, YEAR, KIND))
                .containsExactly(
                        "2024/group: 0 + 1 - 0 = 1", "2025/cooperative: 0 + 1 - 0 = 1", "2025/group: 1 + 0 - 1 = 0");
        assertThat(register.between("2024-01-01", "2025-12-31", ORGANIZATIONS, KIND, YEAR))
                .containsExactly(
                        "cooperative/2025: 0 + 1 - 0 = 1", "group/2024: 0 + 1 - 0 = 1", "group/2025: 1 + 0 - 1 = 0");
    }
}
