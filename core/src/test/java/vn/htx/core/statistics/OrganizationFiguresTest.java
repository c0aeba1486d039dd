package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.statistics.Dimension.AGRICULTURAL;
import static vn.htx.core.statistics.Dimension.KIND;
import static vn.htx.core.statistics.Dimension.OPERATING;
import static vn.htx.core.statistics.Dimension.SECTOR;
import static vn.htx.core.statistics.Dimension.STATUS;
import static vn.htx.core.statistics.Dimension.YEAR_FOUNDED;
import static vn.htx.core.statistics.Measure.CHARTER_CAPITAL;
import static vn.htx.core.statistics.Measure.ORGANIZATIONS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BeginSituation;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;
import vn.htx.core.organization.StartDissolution;
import vn.htx.core.organization.SuspendOrganization;

class OrganizationFiguresTest {

    private static final OrganizationId COOP_1 = new OrganizationId("coop-1");

    private final SmallRegister register = new SmallRegister();

    @Test
    void anEmptyRegisterCountsZeroInOneRow() {
        assertThat(register.count(StatisticsQuery.stock(ORGANIZATIONS, LocalDate.of(2025, 1, 1))))
                .isEqualTo(new StatisticsTable(List.of(StatisticsTable.Row.stock(List.of(), 0))));
        assertThat(register.on("2025-01-01", ORGANIZATIONS, KIND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-09, 0", "2024-03-10, 1", "2025-05-31, 1", "2025-06-01, 0"})
    void anOrganizationCountsFromItsFirstDayToTheDayBeforeItsEnd(String day, long expected) {
        register.file("2024-03-10", Draft.of("coop-1").cooperative());
        register.file("2025-06-01", new DissolveOrganization(COOP_1));

        assertThat(register.on(day, ORGANIZATIONS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, active=1",
        "2025-01-01, suspended=1",
        "2025-03-31, suspended=1",
        "2025-04-01, active=1",
    })
    void aSuspendedOrganizationCountsAsSuspendedUntilItResumes(String day, String expected) {
        register.file("2024-03-10", Draft.of("coop-1").cooperative());
        register.file(
                "2025-01-01", new SuspendOrganization(COOP_1, LocalDate.of(2025, 4, 1), LocalDate.of(2024, 12, 20)));

        assertThat(register.on(day, ORGANIZATIONS)).isEqualTo(1);
        assertThat(register.on(day, ORGANIZATIONS, STATUS)).containsExactly(expected);
    }

    @Test
    void ofSeveralSituationsTheOneNearerTheEndIsCounted() {
        register.file("2024-03-10", Draft.of("coop-1").cooperative());
        register.file("2024-03-10", Draft.of("group-1").group());
        for (OrganizationId id : List.of(COOP_1, new OrganizationId("group-1"))) {
            register.file("2025-01-01", new BeginSituation(id, Situation.NOT_AT_REGISTERED_ADDRESS));
            register.file("2025-01-01", new BeginSituation(id, Situation.REVOKED_TAX_ENFORCEMENT));
            register.file("2025-02-01", new StartDissolution(id));
        }

        assertThat(register.on("2025-01-31", ORGANIZATIONS, STATUS)).containsExactly("revoked-tax-enforcement=2");
        assertThat(register.on("2025-02-01", ORGANIZATIONS, STATUS))
                .containsExactly("in-dissolution-or-reorganisation=1", "in-termination=1");
    }

    @Test
    void aConvertedGroupMovesFromGroupsToCooperatives() {
        register.file("2021-05-05", Draft.of("group-1").group());
        register.file("2024-07-01", Draft.of("coop-1").convertedFrom("group-1"));

        assertThat(register.on("2024-06-30", ORGANIZATIONS, KIND, YEAR_FOUNDED)).containsExactly("group/2021=1");
        assertThat(register.on("2024-07-01", ORGANIZATIONS, KIND, YEAR_FOUNDED)).containsExactly("cooperative/2024=1");
    }

    @Test
    void theSectorDeclaredOnTheDayDecides() {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        register.file("2024-01-01", Draft.of("coop-2").doing(Sector.FINANCE).cooperative());
        register.file("2025-01-01", new ChangeSector(COOP_1, Sector.INDUSTRY_CONSTRUCTION));

        assertThat(register.on("2024-12-31", ORGANIZATIONS, AGRICULTURAL))
                .containsExactly("agricultural=1", "non-agricultural=1");
        assertThat(register.on("2025-01-01", ORGANIZATIONS, AGRICULTURAL)).containsExactly("non-agricultural=2");
        assertThat(register.on("2025-01-01", ORGANIZATIONS, SECTOR))
                .containsExactly("finance=1", "industry-construction=1");
    }

    @Test
    void theLastFieldReviewStandsUntilTheNext() {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        register.file("2024-06-01", new RecordFieldReview(COOP_1, true));
        register.file("2025-06-01", new RecordFieldReview(COOP_1, false));

        assertThat(register.on("2024-05-31", ORGANIZATIONS, OPERATING)).containsExactly("none=1");
        assertThat(register.on("2024-06-01", ORGANIZATIONS, OPERATING)).containsExactly("operating=1");
        assertThat(register.on("2025-05-31", ORGANIZATIONS, OPERATING)).containsExactly("operating=1");
        assertThat(register.on("2025-06-01", ORGANIZATIONS, OPERATING)).containsExactly("not-operating=1");
    }

    @Test
    void filtersOfOneDimensionAreAlternativesAndOfSeveralConditions() {
        register.file("2024-01-01", Draft.of("group-1").group());
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        register.file("2024-01-01", Draft.of("union-1").union());
        register.file("2024-01-01", Draft.of("coop-2").doing(Sector.FINANCE).cooperative());
        StatisticsQuery all = StatisticsQuery.stock(ORGANIZATIONS, LocalDate.of(2024, 1, 1));

        assertThat(register.count(all.where(KIND, "cooperative", "union")).total())
                .isEqualTo(3);
        assertThat(register.count(all.where(KIND, "cooperative", "union").where(SECTOR, "finance"))
                        .total())
                .isEqualTo(1);
        assertThat(register.count(all.where(KIND)).total()).isZero();
    }

    @Test
    void charterCapitalIsAddedUpWhileTheOrganizationExists() {
        register.file("2024-01-01", Draft.of("coop-1").withCapital(500_000_000).cooperative());
        register.file("2024-01-01", Draft.of("group-1").withCapital(30_000_000).group());
        register.file("2025-01-01", new ChangeCharterCapital(COOP_1, Dong.of(800_000_000)));
        register.file("2025-06-01", new DissolveOrganization(COOP_1));

        assertThat(register.on("2023-12-31", CHARTER_CAPITAL)).isZero();
        assertThat(register.on("2024-12-31", CHARTER_CAPITAL)).isEqualTo(530_000_000);
        assertThat(register.on("2025-05-31", CHARTER_CAPITAL, KIND))
                .containsExactly("cooperative=800000000", "group=30000000");
        assertThat(register.on("2025-06-01", CHARTER_CAPITAL, KIND)).containsExactly("group=30000000");
    }
}
