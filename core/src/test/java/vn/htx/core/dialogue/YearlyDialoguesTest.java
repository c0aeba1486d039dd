package vn.htx.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.dialogue.YearlyDialogues.Line;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.time.EffectivePeriod;

class YearlyDialoguesTest {

    private static final AreaDirectory AREAS = AreaDirectory.vietNam();
    private static final AreaCode BAC_KAN = AreaCode.of("06");
    private static final AreaCode THAI_NGUYEN = AreaCode.of("19");
    private static final List<String> DISTRICTS = List.of("058", "060", "061", "062", "063", "064", "065", "066");

    private History history = History.empty();

    private void held(String conference, String unit, int year, String day) {
        history = history.and(
                day,
                new HoldDialogue(
                        new Reference(conference),
                        AreaCode.of(unit),
                        year,
                        "Ủy ban nhân dân",
                        List.of(),
                        20,
                        60,
                        4,
                        4));
    }

    private YearlyDialogues on(String day) {
        return new YearlyDialogues(history, LocalDate.parse(day), AREAS);
    }

    @Test
    void everyDistrictButOneHeldItsDialogue() {
        DISTRICTS.stream()
                .filter(district -> !district.equals("062"))
                .forEach(district -> held("dt-" + district, district, 2022, "2022-11-15"));

        assertThat(on("2022-12-31").list(BAC_KAN, AreaLevel.DISTRICT, 2022))
                .extracting(line -> line.unit().code().value())
                .containsExactlyElementsOf(DISTRICTS);
        assertThat(on("2022-12-31").listMissing(BAC_KAN, AreaLevel.DISTRICT, 2022))
                .extracting(line -> line.unit().fullName())
                .containsExactly("Huyện Ngân Sơn");
        assertThat(on("2022-11-14").listMissing(BAC_KAN, AreaLevel.DISTRICT, 2022))
                .hasSize(8);
    }

    @Test
    void aDialogueHeldLateCountsForTheYearItIsOf() {
        held("dt-1", "061", 2023, "2024-01-12");

        assertThat(on("2024-01-31").list(BAC_KAN, AreaLevel.DISTRICT, 2023))
                .filteredOn(Line::held)
                .extracting(line -> line.unit().name())
                .containsExactly("Ba Bể");
        assertThat(on("2024-01-31").listMissing(BAC_KAN, AreaLevel.DISTRICT, 2024))
                .hasSize(8);
    }

    @Test
    void districtsAreAskedForUntilTheyEnded() {
        List<Line> lines = on("2025-12-31").list(BAC_KAN, AreaLevel.DISTRICT, 2025);

        assertThat(lines)
                .hasSize(8)
                .allMatch(line -> line.during().equals(EffectivePeriod.parse("2025-01-01/2025-07-01")));
        assertThat(on("2026-12-31").list(THAI_NGUYEN, AreaLevel.DISTRICT, 2026)).isEmpty();
    }

    /** 01864 was xã Bộc Bố and is xã Bằng Thành: a dialogue of the one is none of the other. */
    @Test
    void aCodeIsReadWithTheDay() {
        held("dt-1", "01864", 2025, "2025-06-30");

        assertThat(lineOf(on("2025-12-31").list(BAC_KAN, AreaLevel.COMMUNE, 2025), "01864")
                        .held())
                .isTrue();
        assertThat(lineOf(on("2025-12-31").list(THAI_NGUYEN, AreaLevel.COMMUNE, 2025), "01864")
                        .held())
                .isFalse();
    }

    private static Line lineOf(List<Line> lines, String code) {
        assertThat(lines)
                .filteredOn(line -> line.unit().code().value().equals(code))
                .hasSize(1);
        return lines.stream()
                .filter(line -> line.unit().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The town of Bắc Kạn became a city on 2015-03-11. */
    @ParameterizedTest
    @CsvSource({"2015-03-10", "2015-03-11"})
    void aUnitThatOnlyRoseInRankStandsOnOneLine(String day) {
        held("dt-1", "058", 2015, day);

        Line line = lineOf(on("2015-12-31").list(BAC_KAN, AreaLevel.DISTRICT, 2015), "058");

        assertThat(line.held()).isTrue();
        assertThat(line.unit().fullName()).isEqualTo("Thành phố Bắc Kạn");
        assertThat(line.during()).isEqualTo(EffectivePeriod.parse("2015-01-01/2016-01-01"));
    }

    @Test
    void theProvinceIsAUnitToo() {
        held("dt-1", "06", 2024, "2024-10-09");

        assertThat(on("2024-12-31").list(BAC_KAN, AreaLevel.PROVINCE, 2024))
                .singleElement()
                .matches(Line::held);
    }

    @Test
    void whatNoUnitHeldIsNamed() {
        held("dt-1", "061", 2025, "2025-07-01");

        assertThat(on("2025-12-31").listUnknown(2025))
                .extracting(conference -> conference.conference().value())
                .containsExactly("dt-1");
    }
}
