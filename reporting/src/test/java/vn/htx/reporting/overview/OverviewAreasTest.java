package vn.htx.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.htx.reporting.overview.Lookup.command;
import static vn.htx.reporting.overview.Lookup.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.Area;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RelocateOrganization;
import vn.htx.core.organization.Sector;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;
import vn.htx.reporting.ReportArea;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.CountedArea;
import vn.htx.reporting.render.Printing;

class OverviewAreasTest {
    private static final String LAST_DAY_OF_BAC_KAN = "2025-06-30";
    private static final String FIRST_DAY_AFTER = "2025-07-01";
    private static final SmallEconomy ECONOMY = SmallEconomy.empty().usual();

    @Test
    void aDistrictIsReportedAloneAndByCommune() {
        Report report = ECONOMY.on("2025-05-31", "061");

        assertThat(report.area()).contains(new ReportArea("061", "Huyện Ba Bể"));
        assertThat(number(report, "cooperatives.count")).isEqualTo(1);
        assertThat(number(report, "groups.count")).isEqualTo(1);
        assertThat(number(report, "cooperatives.count", "commune", "01909")).isEqualTo(1);
        OverviewReportTest.assertColumnsAddUp(report.getTable("by-commune"));
        assertThat(command(report, "cooperatives.count"))
                .isEqualTo("htx list organizations --as-of 2025-05-31 --kind cooperative --area 061 --known 12");
        assertThat(command(report, "cooperatives.count", "commune", "01909")).contains(" --area 01909 ");
        assertThat(Printing.print(report, "json", Language.VI)).contains("\"area\": \"061\"");
    }

    @Test
    void aProvinceIsReportedByDistrictWhileItHasAny() {
        Report report = ECONOMY.on(LAST_DAY_OF_BAC_KAN, "06");

        assertThat(report.area()).contains(new ReportArea("06", "Tỉnh Bắc Kạn"));
        assertThat(report.getTable("by-district").rows()).hasSize(9);
        assertThat(report.figures()).isNotEmpty();
    }

    @Test
    void fromTheDayDistrictsAreGoneCommunesTakeTheirPlace() {
        Report report = ECONOMY.on(FIRST_DAY_AFTER, "19");
        Table communes = report.getTable("by-commune");

        assertThat(communes.rows()).hasSize(38);
        assertThat(number(report, "cooperatives.count")).isEqualTo(4);
        OverviewReportTest.assertColumnsAddUp(communes);
    }

    @Test
    void anAreaThatIsOneCommuneIsNotBrokenDown() {
        assertThat(ECONOMY.on("2025-05-31", "01864").sections())
                .extracting(Section::id)
                .noneMatch(id -> id.contains("by-commune"));
    }

    @Test
    void bacKanIsReportedOnAfterItJoinedThaiNguyen() {
        Report before = ECONOMY.on(LAST_DAY_OF_BAC_KAN, "06");
        Report after = ECONOMY.on("2026-03-01", "06");

        assertThat(after.area()).contains(new ReportArea("06", "Tỉnh Bắc Kạn"));
        assertThat(after.sections().get(0).figures().map(Figure::value).toList())
                .isEqualTo(before.sections().get(0).figures().map(Figure::value).toList());
        assertThat(after.getTable("by-commune").rows()).hasSize(38);
        assertThat(command(after, "cooperatives.count")).contains(" --as-of 2026-03-01 ", " --area 06 ");
        assertThat(after.notes())
                .contains(Label.key(
                        "note.former-unit",
                        Label.verbatim("Tỉnh Bắc Kạn"),
                        Label.day(SmallEconomy.day(LAST_DAY_OF_BAC_KAN))));
    }

    @Test
    void theYearsOfAFormerUnitEndWithIt() {
        Table years = ECONOMY.on("2026-03-01", "06").getTable("by-year-cooperative");

        assertThat(years.rows()).last().extracting(Table.Row::heading).isEqualTo(Label.verbatim("2025"));
        assertThat(years.notes())
                .contains(Label.key(
                        "overview.by-year.incomplete",
                        Label.verbatim("2025"),
                        Label.day(SmallEconomy.day(LAST_DAY_OF_BAC_KAN))));
    }

    @Test
    void aFormerDistrictIsToldApartOnlyWhereNoCommuneCrossesItsBorder() {
        assertThat(number(ECONOMY.on("2026-03-01", "060"), "cooperatives.count"))
                .isEqualTo(1);
        assertThatThrownBy(() -> ECONOMY.on("2026-03-01", "063"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Huyện Bạch Thông (063) ended on 2025-07-01");
    }

    @Test
    void aCodeNobodyEverBoreIsRefused() {
        assertThatThrownBy(() -> ECONOMY.on("2025-05-31", "99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99");
    }

    @Test
    void aMoveAcrossTheBorderIsAMovementOfBothAreas() {
        SmallEconomy economy = SmallEconomy.empty().usual();
        economy.file(
                "2022-02-02",
                new RelocateOrganization(SmallEconomy.id("htx-a"), AreaCode.of(SmallEconomy.BAC_KAN_CITY)));

        assertThat(number(economy.on("2025-05-31", "058"), "cooperatives.in", "year", "2022"))
                .isEqualTo(1);
        assertThat(number(economy.on("2025-05-31", "060"), "cooperatives.out", "year", "2022"))
                .isEqualTo(1);
        assertThat(number(economy.on("2025-05-31"), "cooperatives.in", "year", "2022"))
                .isZero();
    }

    @Test
    void whatIsSeatedNowhereKnownHasARowOfItsOwn() {
        SmallEconomy economy = SmallEconomy.empty().usual();
        economy.founded("2020-01-01", "htx-lost", "99999", Sector.FINANCE, 0, 5);
        Report report = economy.on("2025-05-31");

        OverviewReportTest.assertColumnsAddUp(report.getTable("by-district"));
        assertThat(number(report, "cooperatives.count", "district", "none")).isEqualTo(1);
        assertThat(command(report, "cooperatives.count", "district", "none"))
                .isEqualTo(
                        "htx list organizations --as-of 2025-05-31 --kind cooperative --unplaced district --known 13");
    }

    @Test
    void anEmptyRegisterIsReportedByProvince() {
        assertThat(SmallEconomy.empty()
                        .on(LAST_DAY_OF_BAC_KAN)
                        .getTable("by-province")
                        .rows())
                .extracting(Table.Row::heading)
                .hasSize(63 + 1)
                .startsWith(Label.verbatim("Thành phố Hà Nội"))
                .contains(Label.verbatim("Tỉnh Bắc Kạn"), Label.verbatim("Tỉnh Thái Nguyên"))
                .endsWith(Label.key("total"));
    }

    @Test
    void aRegisterOfSeveralProvincesIsReportedByProvince() {
        SmallEconomy economy = SmallEconomy.in(AreaDirectory.of(
                List.of(unit("01", ""), unit("001", "01"), unit("00001", "001"), unit("02", ""), unit("00002", "02")),
                List.of()));
        economy.founded("2020-01-01", "htx-a", "00001", Sector.FINANCE, 0, 5);
        assertThat(economy.on("2020-01-01").sections()).extracting(Section::id).contains("by-district");

        economy.founded("2020-01-01", "htx-b", "00002", Sector.FINANCE, 0, 6);
        Report report = economy.on("2020-01-01");

        OverviewReportTest.assertColumnsAddUp(report.getTable("by-province"));
        assertThat(number(report, "cooperatives.members", "province", "02")).isEqualTo(6);
    }

    private static Area unit(String code, String parent) {
        return new Area(
                AreaCode.of(code),
                AreaCode.of(code).level(),
                "Số " + code,
                "đơn vị",
                parent.isEmpty() ? Optional.empty() : Optional.of(AreaCode.of(parent)),
                EffectivePeriod.startingOn(SmallEconomy.day("2013-07-01")),
                "made up");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, 06",
        "2025-05-31, 058",
        "2025-05-31, 01909",
        "2026-03-01, 06",
        "2026-03-01, 19",
        "2026-03-01, 060"
    })
    void aSeatIsHeldByTheAreaThatCountsIt(String day, String code) {
        CountedArea area = CountedArea.of(SmallEconomy.AREAS, AreaCode.of(code), SmallEconomy.day(day));

        List<Organization> held = ECONOMY.register()
                .view(AsOf.on(SmallEconomy.day(day)))
                .streamOrganizations()
                .filter(organization -> organization.kind() == OrganizationKind.COOPERATIVE)
                .filter(organization -> area.holds(
                        organization.profile().seat(), organization.profile().seatSince()))
                .toList();

        assertThat(held).hasSize((int) number(ECONOMY.on(day, code), "cooperatives.count"));
    }
}
