package vn.htx.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.htx.reporting.overview.Lookup.number;
import static vn.htx.reporting.overview.Lookup.parts;

import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.render.Printing;
import vn.htx.reporting.render.Renderers;

class OverviewReportTest {
    private static final String DAY = "2025-05-31";
    private static final SmallEconomy ECONOMY =
            SmallEconomy.empty().usual().reviewed().withPolicies();

    static Stream<Arguments> formatsAndLanguages() {
        return Renderers.formats().stream()
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    @Test
    void theTotalsStandWithoutDimensionsInTheirUnits() {
        assertThat(ECONOMY.on(DAY).sections().get(0).figures().limit(8))
                .extracting(Figure::indicator, Lookup::number, Figure::unit, Figure::isTotal)
                .containsExactly(
                        tuple("groups.count", 2L, "groups", true),
                        tuple("groups.members", 7L, "members", true),
                        tuple("cooperatives.count", 4L, "cooperatives", true),
                        tuple("cooperatives.agricultural", 2L, "cooperatives", true),
                        tuple("cooperatives.non-agricultural", 2L, "cooperatives", true),
                        tuple("cooperatives.members", 31L, "members", true),
                        tuple("unions.count", 2L, "unions", true),
                        tuple("unions.member-cooperatives", 4L, "cooperatives", true));
    }

    @Test
    void theReportSaysWhatItLookedAt() {
        Report report = ECONOMY.on(DAY);

        assertThat(report.id()).isEqualTo("overview");
        assertThat(report.asOf()).isEqualTo(DAY);
        assertThat(report.known().sequence()).isEqualTo(19);
        assertThat(report.known().recordedAt()).contains(OffsetDateTime.parse("2025-06-02T10:15:30+07:00"));
        assertThat(report.area()).isEmpty();
        assertThat(report.sample()).isFalse();
    }

    @Test
    void districtsAddUpToTheTotals() {
        Table table = ECONOMY.on(DAY).getTable("by-district");

        assertThat(table.rows())
                .extracting(Table.Row::heading)
                .containsExactly(
                        Label.verbatim("Thành phố Bắc Kạn"),
                        Label.verbatim("Huyện Pác Nặm"),
                        Label.verbatim("Huyện Ba Bể"),
                        Label.verbatim("Huyện Ngân Sơn"),
                        Label.verbatim("Huyện Bạch Thông"),
                        Label.verbatim("Huyện Chợ Đồn"),
                        Label.verbatim("Huyện Chợ Mới"),
                        Label.verbatim("Huyện Na Rì"),
                        Label.key("total"));
        assertColumnsAddUp(table);
        assertThat(number(ECONOMY.on(DAY), "cooperatives.count", "district", "058"))
                .isEqualTo(2);
        assertThat(number(ECONOMY.on(DAY), "cooperatives.capital", "district", "058"))
                .isEqualTo(12_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-status", "field-review"})
    void partsAddUpToTheTotals(String table) {
        assertColumnsAddUp(ECONOMY.on(DAY).getTable(table));
    }

    @Test
    void agriculturalAndNonAgriculturalAddUpInEveryPart() {
        Report report = ECONOMY.on(DAY);
        Table districts = report.getTable("by-district");

        assertThat(districts.rows())
                .allSatisfy(row -> assertThat(number(districts, row, "cooperatives-agricultural")
                                + number(districts, row, "cooperatives-non-agricultural"))
                        .isEqualTo(number(districts, row, "cooperatives-count")));
    }

    @Test
    void sectorsAddUpAndWhatIsNotAgricultureIsNonAgricultural() {
        Table sectors = ECONOMY.on(DAY).getTable("by-sector");

        assertColumnsAddUp(sectors, sectors.rows().get(4));
        assertThat(number(sectors, sectors.rows().get(5), "cooperative")).isEqualTo(2);
        assertThat(number(ECONOMY.on(DAY), "cooperatives.count", "sector", "trade-services"))
                .isEqualTo(1);
    }

    @Test
    void aSuspendedCooperativeIsCountedUnderItsStatus() {
        assertThat(number(ECONOMY.on(DAY), "cooperatives.count", "status", "suspended"))
                .isEqualTo(1);
        assertThat(number(ECONOMY.on("2024-12-31"), "cooperatives.count", "status", "suspended"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cooperative", "group"})
    void eachYearBeginsWhereTheYearBeforeEnded(String kind) {
        Table years = ECONOMY.on(DAY).getTable("by-year-" + kind);

        assertThat(years.rows())
                .hasSize(13)
                .allSatisfy(row -> assertThat(
                                number(years, row, "opening") + number(years, row, "in") - number(years, row, "out"))
                        .isEqualTo(number(years, row, "closing")));
        assertThat(IntStream.range(1, 13))
                .allSatisfy(year -> assertThat(number(years, years.rows().get(year), "opening"))
                        .isEqualTo(number(years, years.rows().get(year - 1), "closing")));
        assertThat(number(years, years.rows().get(12), "closing")).isEqualTo(number(ECONOMY.on(DAY), kind + "s.count"));
    }

    @Test
    void aGroupThatBecomesACooperativeGoesOutOfOneAndIntoTheOther() {
        Report report = ECONOMY.on(DAY);

        assertThat(number(report, "groups.out", "year", "2023")).isEqualTo(1);
        assertThat(number(report, "cooperatives.in", "year", "2023")).isEqualTo(1);
        assertThat(number(report, "cooperatives.out", "year", "2024")).isEqualTo(1);
    }

    @Test
    void aYearNotOverYetSaysHowFarItIsCounted() {
        assertThat(ECONOMY.on(DAY).getTable("by-year-group").notes())
                .contains(Label.key(
                        "overview.by-year.incomplete", Label.verbatim("2025"), Label.day(SmallEconomy.day(DAY))));
        assertThat(ECONOMY.on("2024-12-31").getTable("by-year-group").notes()).hasSize(1);
    }

    @Test
    void kindsOfCapitalStandApart() {
        Report report = ECONOMY.on(DAY);

        assertThat(number(report, "groups.capital")).isEqualTo(200_000);
        assertThat(number(report, "cooperatives.capital")).isEqualTo(16_000_000);
        assertThat(number(report, "unions.capital")).isEqualTo(24_000_000);
        assertThat(report.getTable("capital").rows()).noneMatch(Table.Row::total);
    }

    @Test
    void fieldReviewsAreReportedOnceThereAreAny() {
        Report report = ECONOMY.on(DAY);

        assertThat(number(report, "cooperatives.operating")).isEqualTo(1);
        assertThat(number(report, "cooperatives.not-operating")).isEqualTo(1);
        assertThat(number(report, "cooperatives.not-reviewed")).isEqualTo(2);
        assertThat(ECONOMY.on("2024-05-31").sections()).extracting(Section::id).doesNotContain("field-review");
        assertThat(ECONOMY.on("2024-06-01").sections()).extracting(Section::id).contains("field-review");
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void everyFormatPrintsItInBothLanguages(String format, Language language) {
        String printed = Printing.print(ECONOMY.on(DAY), format, language);

        assertThat(printed).contains("31").contains("cooperative").doesNotContain("{0}");
    }

    @Test
    void printedInVietnameseItReadsAsOne() {
        assertThat(Printing.print(ECONOMY.on(DAY), "text", Language.VI))
                .contains("TỔNG QUAN KINH TẾ TẬP THỂ", "Số liệu đến ngày 31/05/2025", "SỐ LIỆU THEO HUYỆN, THÀNH PHỐ")
                .containsPattern("Hợp tác xã thành viên +4 hợp tác xã")
                .contains("› htx list organizations --as-of 2025-05-31 --kind group --known 19")
                .contains("Nghị quyết 10/NQ-TU (thường viết 10-NQ/TU)");
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void anEmptyRegisterIsReportedWithZeros(String format, Language language) {
        Report report = SmallEconomy.empty().on(DAY);

        assertThat(report.known().sequence()).isZero();
        assertThat(report.figures())
                .isNotEmpty()
                .allMatch(figure -> figure.value().exact().orElse(0) == 0);
        assertThat(Printing.print(report, format, language)).isNotBlank();
    }

    @Test
    void beforeTheFirstFoundingThereIsNothing() {
        assertThat(ECONOMY.on("2018-05-31").figures()).isNotEmpty().allMatch(figure -> number(figure) == 0);
        assertThat(number(ECONOMY.on("2018-06-01"), "cooperatives.count")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void beforeTheYearsReportedTheTablesOfYearsAreEmpty(String format, Language language) {
        Report report = ECONOMY.on("2012-12-31");

        assertThat(report.getTable("by-year-group").rows()).isEmpty();
        assertThat(ECONOMY.on("2013-01-01").getTable("by-year-group").rows()).hasSize(1);
        assertThat(Printing.print(report, format, language)).isNotBlank();
    }

    @Test
    void whatWasFiledLaterIsNotKnownEarlier() {
        assertThat(number(ECONOMY.knownAt(1, DAY), "cooperatives.count")).isEqualTo(1);
        assertThat(number(ECONOMY.knownAt(4, DAY), "cooperatives.count")).isEqualTo(4);
        assertThat(ECONOMY.knownAt(1, DAY).known().sequence()).isEqualTo(1);
        assertThat(Lookup.command(ECONOMY.knownAt(1, DAY), "cooperatives.count"))
                .endsWith(" --known 1");
    }

    @Test
    void madeUpDataIsSaidToBeMadeUp() {
        assertThat(ECONOMY.sampleOn(DAY).sample()).isTrue();
        assertThat(ECONOMY.sampleOn(DAY).notes()).contains(Label.key("note.sample"));
        assertThat(ECONOMY.on(DAY).notes()).doesNotContain(Label.key("note.sample"));
    }

    @Test
    void everyChartHasATableToDrawFrom() {
        Report report = ECONOMY.on(DAY);

        assertThat(report.sections().stream().filter(Chart.class::isInstance).map(Chart.class::cast))
                .hasSize(6)
                .allSatisfy(chart -> assertThat(chart.isDrawable(report.getTable(chart.table())))
                        .isTrue());
    }

    static void assertColumnsAddUp(Table table) {
        assertColumnsAddUp(
                table,
                table.rows().stream().filter(Table.Row::total).findFirst().orElseThrow());
    }

    private static void assertColumnsAddUp(Table table, Table.Row total) {
        assertThat(table.columns())
                .allSatisfy(column -> assertThat(parts(table).stream()
                                .mapToLong(row -> number(table, row, column.id()))
                                .sum())
                        .as(column.id())
                        .isEqualTo(number(table, total, column.id())));
    }
}
