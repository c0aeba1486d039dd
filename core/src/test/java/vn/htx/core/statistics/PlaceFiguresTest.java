package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.statistics.Dimension.COMMUNE;
import static vn.htx.core.statistics.Dimension.DISTRICT;
import static vn.htx.core.statistics.Dimension.PROVINCE;
import static vn.htx.core.statistics.Measure.CHARTER_CAPITAL;
import static vn.htx.core.statistics.Measure.MEMBERSHIPS;
import static vn.htx.core.statistics.Measure.ORGANIZATIONS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RelocateOrganization;

class PlaceFiguresTest {

    private static final OrganizationId COOP_1 = new OrganizationId("coop-1");
    private static final AreaCode BAC_KAN = AreaCode.of("06");
    private static final AreaCode THAI_NGUYEN = AreaCode.of("19");
    private static final AreaCode PAC_NAM = AreaCode.of("060");
    private static final String BANG_THANH = "01858";
    private static final String AN_THANG = "01876";
    private static final String UNKNOWN = "99999";

    private final SmallRegister register = new SmallRegister();

    @ParameterizedTest
    @CsvSource({"2025-06-30, 06/060/01858=1", "2025-07-01, 19/none/01864=1"})
    void aSeatLiesInTheUnitOfTheDayThoughNobodyMoves(String day, String expected) {
        register.file("2024-01-01", Draft.of("coop-1").in(BANG_THANH).cooperative());

        assertThat(register.on(day, ORGANIZATIONS, PROVINCE, DISTRICT, COMMUNE)).containsExactly(expected);
    }

    @Test
    void theReformMovesOrganizationsMembersAndCapitalBetweenUnitsOnItsFirstDay() {
        register.file(
                "2024-01-01",
                Draft.of("coop-1")
                        .withCapital(70)
                        .withMembers(Joining.adult("m-1", Participation.CAPITAL_AND_USE))
                        .cooperative());

        assertThat(register.between("2025-06-30", "2025-06-30", ORGANIZATIONS, DISTRICT))
                .containsExactly("060: 1 + 0 - 0 = 1");
        assertThat(register.between("2025-07-01", "2025-07-01", ORGANIZATIONS, DISTRICT))
                .containsExactly("060: 1 + 0 - 1 = 0", "none: 0 + 1 - 0 = 1");
        assertThat(register.between("2025-01-01", "2025-12-31", MEMBERSHIPS, PROVINCE))
                .containsExactly("06: 1 + 0 - 1 = 0", "19: 0 + 1 - 0 = 1");
        assertThat(register.between("2025-01-01", "2025-12-31", CHARTER_CAPITAL, PROVINCE))
                .containsExactly("06: 70 + 0 - 70 = 0", "19: 0 + 70 - 0 = 70");
        assertThat(register.between("2025-01-01", "2025-12-31", ORGANIZATIONS)).containsExactly(": 1 + 0 - 0 = 1");
    }

    @Test
    void whoStaysInAnAreaStaysThereAndWhoMovesOutLeavesTheFigures() {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        register.file("2024-01-01", Draft.of("coop-2").cooperative());
        register.file("2025-03-01", new RelocateOrganization(COOP_1, AreaCode.of("01840")));

        StatisticsQuery year = StatisticsQuery.flow(ORGANIZATIONS, SmallRegister.days("2025-01-01", "2025-06-30"));
        assertThat(register.rows(year.within(PAC_NAM))).containsExactly(": 2 + 0 - 1 = 1");
        assertThat(register.rows(year.within(BAC_KAN))).containsExactly(": 2 + 0 - 0 = 2");
        assertThat(register.rows(year.within(BAC_KAN).by(DISTRICT)))
                .containsExactly("058: 0 + 1 - 0 = 1", "060: 2 + 0 - 1 = 1");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 1, 0", "2025-07-01, 0, 1"})
    void anAreaIsAskedForByTheCodeItBearsOnTheDayCounted(LocalDate day, long inBacKan, long inThaiNguyen) {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        StatisticsQuery all = StatisticsQuery.stock(ORGANIZATIONS, day);

        assertThat(register.count(all.within(BAC_KAN)).total()).isEqualTo(inBacKan);
        assertThat(register.count(all.within(THAI_NGUYEN)).total()).isEqualTo(inThaiNguyen);
    }

    @Test
    void aSeatRegisteredUnderTheNewUnitsIsReadWithThem() {
        register.file("2024-01-01", Draft.of("coop-1").in(AN_THANG).cooperative());
        register.file("2025-08-01", new RelocateOrganization(COOP_1, AreaCode.of("01864")));

        assertThat(register.on("2025-07-31", ORGANIZATIONS, COMMUNE)).containsExactly("01882=1");
        assertThat(register.on("2025-08-01", ORGANIZATIONS, PROVINCE, COMMUNE)).containsExactly("19/01864=1");
    }

    @Test
    void aSeatInNoKnownUnitIsCountedUnderNone() {
        register.file("2024-01-01", Draft.of("coop-1").in(UNKNOWN).cooperative());

        assertThat(register.on("2024-01-01", ORGANIZATIONS, PROVINCE)).containsExactly("none=1");
        assertThat(register.count(StatisticsQuery.stock(ORGANIZATIONS, LocalDate.of(2024, 1, 1))
                                .within(BAC_KAN))
                        .total())
                .isZero();
    }

    @Test
    void filtersByUnitFollowTheLawToo() {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());

        assertThat(register.rows(StatisticsQuery.flow(ORGANIZATIONS, SmallRegister.days("2025-01-01", "2025-12-31"))
                        .where(DISTRICT, "060")))
                .containsExactly(": 1 + 0 - 1 = 0");
    }
}
