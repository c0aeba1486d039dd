package vn.htx.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaDirectoryTest {

    private static final AreaDirectory VIET_NAM = AreaDirectory.vietNam();
    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2025, 7, 1);
    private static final AreaCode BAC_KAN = AreaCode.of("06");
    private static final AreaCode THAI_NGUYEN = AreaCode.of("19");

    @Test
    void bacKanHadEightDistrictsAnd108Communes() {
        assertThat(VIET_NAM.listIn(BAC_KAN, LAST_OLD_DAY))
                .hasSize(8)
                .allMatch(unit -> unit.level() == AreaLevel.DISTRICT);
        assertThat(VIET_NAM.listIn(BAC_KAN, AreaLevel.COMMUNE, LAST_OLD_DAY)).hasSize(108);
    }

    @ParameterizedTest
    @CsvSource({"058,8", "060,10", "061,15", "062,10", "063,14", "064,20", "065,14", "066,17"})
    void eachDistrictHadItsCommunes(String district, int communes) {
        assertThat(VIET_NAM.listIn(AreaCode.of(district), LAST_OLD_DAY)).hasSize(communes);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-07-01, 122, 4, 6",
        "2015-03-10, 122, 4, 6",
        "2015-03-11, 122, 6, 6",
        "2020-01-31, 122, 6, 6",
        "2020-02-01, 108, 6, 6",
        "2023-04-09, 108, 6, 6",
        "2023-04-10, 108, 6, 7",
        "2025-06-30, 108, 6, 7",
        "2025-07-01, 0, 0, 0",
    })
    void itsCommunesWardsAndTownshipsChangedByResolution(LocalDate day, int all, int wards, int townships) {
        List<Area> communes = VIET_NAM.listIn(BAC_KAN, AreaLevel.COMMUNE, day);
        assertThat(communes).hasSize(all);
        assertThat(communes.stream().filter(unit -> unit.type().equals("phường")))
                .hasSize(wards);
        assertThat(communes.stream().filter(unit -> unit.type().equals("thị trấn")))
                .hasSize(townships);
    }

    @Test
    void itBecame37UnitsOfThaiNguyen() {
        List<Area> units = VIET_NAM.listIn(THAI_NGUYEN, FIRST_NEW_DAY);
        assertThat(units).hasSize(37);
        assertThat(units.stream().filter(unit -> unit.type().equals("phường")).map(Area::name))
                .containsExactly("Đức Xuân", "Bắc Kạn");
        assertThat(VIET_NAM.list(AreaLevel.DISTRICT, FIRST_NEW_DAY)).isEmpty();
    }

    @Test
    void eachOldCommuneWentToExactlyOneNewOneAndNoNewOneIsLeftOut() {
        List<List<Area>> successors = VIET_NAM.listIn(BAC_KAN, AreaLevel.COMMUNE, LAST_OLD_DAY).stream()
                .map(unit -> VIET_NAM.successors(unit.code(), LAST_OLD_DAY))
                .toList();
        assertThat(successors).hasSize(108).allMatch(units -> units.size() == 1);
        assertThat(successors.stream().flatMap(List::stream).distinct()).hasSize(37);
    }

    @Test
    void threeNewUnitsCrossOldDistrictLines() {
        List<String> crossing = VIET_NAM.listIn(THAI_NGUYEN, FIRST_NEW_DAY).stream()
                .filter(unit -> VIET_NAM.predecessors(unit.code(), FIRST_NEW_DAY).stream()
                                .map(Area::parent)
                                .collect(Collectors.toSet())
                                .size()
                        > 1)
                .map(Area::name)
                .toList();
        assertThat(crossing).containsExactly("Phong Quang", "Đồng Phúc", "Bạch Thông");
    }

    @ParameterizedTest
    @CsvSource({"01864, Xã Bộc Bố, Xã Bằng Thành", "02185, Xã Quang Phong, Xã Côn Minh", "02176, Xã Cư Lễ, Xã Trần Phú"
    })
    void theSameCodeNamesAnotherUnitInTheNextEra(String code, String before, String after) {
        assertThat(VIET_NAM.get(AreaCode.of(code), LAST_OLD_DAY).fullName()).isEqualTo(before);
        assertThat(VIET_NAM.get(AreaCode.of(code), FIRST_NEW_DAY).fullName()).isEqualTo(after);
        assertThat(VIET_NAM.eras(AreaCode.of(code))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "02173, 2020-06-01, 2025-06-30, 02173, 066, 06", // xã Côn Minh, Na Rì
        "02173, 2020-06-01, 2025-07-01, 02185, , 19",
        "02173, 2020-06-01, 2025-08-01, 02185, , 19",
        "02185, 2020-06-01, 2025-06-30, 02185, 066, 06", // xã Quang Phong: its code outlives it
        "02185, 2020-06-01, 2025-07-01, 02185, , 19",
        "01834, 2014-01-01, 2026-01-01, 01840, , 19",
        "01966, 2016-01-01, 2020-01-31, 01966, 062, 06", // xã Hương Nê, into Hiệp Lực twice
        "01966, 2016-01-01, 2020-02-01, 01960, 062, 06",
        "01966, 2016-01-01, 2025-07-01, 01960, , 19",
        "02149, 2016-01-01, 2020-02-01, , 066, 06", // xã Văn Học was divided …
        "02149, 2016-01-01, 2025-07-01, 02152, , 19", // … and its parts met again in Cường Lợi
        "02074, 2016-01-01, 2020-02-01, , 064, 06", // xã Phong Huân: where all of it went is not sourced
        "02074, 2016-01-01, 2025-07-01, , , 19",
    })
    void aSeatIsFoundOnAnyLaterDay(
            String code, LocalDate registered, LocalDate on, String commune, String district, String province) {
        AreaCode seat = AreaCode.of(code);
        assertThat(VIET_NAM.locate(seat, registered, AreaLevel.COMMUNE, on)).isEqualTo(optional(commune));
        assertThat(VIET_NAM.locate(seat, registered, AreaLevel.DISTRICT, on)).isEqualTo(optional(district));
        assertThat(VIET_NAM.locate(seat, registered, AreaLevel.PROVINCE, on)).isEqualTo(optional(province));
    }

    @ParameterizedTest
    @CsvSource({
        "01864, , 060, 06", // xã Bằng Thành, of four communes of one district
        "01957, 01957, 062, 06", // xã Thượng Quan, unchanged
        "01849, , , 06", // xã Phong Quang, across two districts
    })
    void aSeatOfTodayIsFoundInTheFormerProvince(String code, String commune, String district, String province) {
        LocalDate registered = LocalDate.of(2026, 3, 2);
        AreaCode seat = AreaCode.of(code);
        assertThat(VIET_NAM.locate(seat, registered, AreaLevel.COMMUNE, LAST_OLD_DAY))
                .isEqualTo(optional(commune));
        assertThat(VIET_NAM.locate(seat, registered, AreaLevel.DISTRICT, LAST_OLD_DAY))
                .isEqualTo(optional(district));
        assertThat(VIET_NAM.locate(seat, registered, AreaLevel.PROVINCE, LAST_OLD_DAY))
                .isEqualTo(optional(province));
    }

    @Test
    void all37UnitsLieInFormerBacKan() {
        assertThat(VIET_NAM.listIn(THAI_NGUYEN, FIRST_NEW_DAY))
                .allMatch(unit -> VIET_NAM.isWithin(unit.code(), FIRST_NEW_DAY, BAC_KAN, LAST_OLD_DAY))
                .noneMatch(unit -> VIET_NAM.isWithin(unit.code(), FIRST_NEW_DAY, BAC_KAN, FIRST_NEW_DAY))
                .allMatch(unit -> VIET_NAM.isWithin(unit.code(), FIRST_NEW_DAY, THAI_NGUYEN, FIRST_NEW_DAY));
    }

    @Test
    void anAbolishedDistrictStillLeadsToItsProvince() {
        AreaCode naRi = AreaCode.of("066");
        assertThat(VIET_NAM.locate(naRi, LAST_OLD_DAY, AreaLevel.PROVINCE, FIRST_NEW_DAY))
                .contains(THAI_NGUYEN);
        assertThat(VIET_NAM.locate(naRi, LAST_OLD_DAY, AreaLevel.DISTRICT, FIRST_NEW_DAY))
                .isEmpty();
        assertThat(VIET_NAM.locate(naRi, LAST_OLD_DAY, AreaLevel.COMMUNE, LAST_OLD_DAY))
                .isEmpty();
        assertThat(VIET_NAM.locate(BAC_KAN, LAST_OLD_DAY, AreaLevel.PROVINCE, FIRST_NEW_DAY))
                .contains(THAI_NGUYEN);
    }

    @Test
    void thaiNguyenComesFromTwoProvinces() {
        assertThat(VIET_NAM.predecessors(THAI_NGUYEN, FIRST_NEW_DAY).stream().map(Area::name))
                .containsExactly("Bắc Kạn", "Thái Nguyên");
        assertThat(VIET_NAM.locate(THAI_NGUYEN, FIRST_NEW_DAY, AreaLevel.PROVINCE, LAST_OLD_DAY))
                .isEmpty();
    }

    @Test
    void anUnknownUnitIsNotFoundAndTheMessageSaysWhenItIsKnown() {
        assertThat(VIET_NAM.find(BAC_KAN, FIRST_NEW_DAY)).isEmpty();
        assertThat(VIET_NAM.locate(BAC_KAN, FIRST_NEW_DAY, AreaLevel.PROVINCE, FIRST_NEW_DAY))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.get(BAC_KAN, FIRST_NEW_DAY))
                .withMessageContaining("Tỉnh Bắc Kạn 2013-07-01/2025-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.get(AreaCode.of("99999"), FIRST_NEW_DAY))
                .withMessageContaining("no era");
    }

    @Test
    void everyNameIsComposedAndEveryUnitCitesAnInstrument() {
        for (LocalDate day : List.of(LocalDate.of(2013, 7, 1), LAST_OLD_DAY, FIRST_NEW_DAY)) {
            for (AreaLevel level : AreaLevel.values()) {
                assertThat(VIET_NAM.list(level, day))
                        .allMatch(unit -> Normalizer.isNormalized(unit.name(), Normalizer.Form.NFC))
                        .noneMatch(unit -> unit.decree().isBlank());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013-07-01, 63, 5",
        "2024-12-31, 63, 5",
        "2025-01-01, 63, 6",
        "2025-06-30, 63, 6",
        "2025-07-01, 34, 6",
        "2026-04-29, 34, 6",
        "2026-04-30, 34, 7",
    })
    void theCountryHasItsProvincesAndCities(LocalDate day, int provinces, int cities) {
        assertThat(VIET_NAM.list(AreaLevel.PROVINCE, day)).hasSize(provinces);
        assertThat(VIET_NAM.list(AreaLevel.PROVINCE, day).stream()
                        .filter(unit -> unit.type().equals("thành phố")))
                .hasSize(cities);
    }

    @ParameterizedTest
    @CsvSource({
        "52, Tỉnh Bình Định, 52, Tỉnh Gia Lai",
        "79, Thành phố Hồ Chí Minh, 79, Thành phố Hồ Chí Minh",
        "38, Tỉnh Thanh Hóa, 38, Tỉnh Thanh Hóa",
        "25, Tỉnh Phú Thọ, 25, Tỉnh Phú Thọ",
        "01, Thành phố Hà Nội, 01, Thành phố Hà Nội",
        "17, Tỉnh Hòa Bình, 25, Tỉnh Phú Thọ",
        "64, Tỉnh Gia Lai, 52, Tỉnh Gia Lai",
        "15, Tỉnh Yên Bái, 15, Tỉnh Lào Cai",
    })
    void aProvinceIsFoundUnderItsCodeOfTheDay(String code, String before, String codeAfter, String after) {
        AreaCode province = AreaCode.of(code);
        assertThat(VIET_NAM.get(province, LAST_OLD_DAY).fullName()).isEqualTo(before);
        assertThat(VIET_NAM.locate(province, LAST_OLD_DAY, AreaLevel.PROVINCE, FIRST_NEW_DAY))
                .contains(AreaCode.of(codeAfter));
        assertThat(VIET_NAM.get(AreaCode.of(codeAfter), FIRST_NEW_DAY).fullName())
                .isEqualTo(after);
    }

    private static Optional<AreaCode> optional(String code) {
        return Optional.ofNullable(code).map(AreaCode::of);
    }

    @Test
    void tellsTheDaysOnWhichUnitsChange() {
        assertThat(VIET_NAM.changeDays())
                .containsExactly(
                        LocalDate.of(2013, 7, 1),
                        LocalDate.of(2015, 3, 11),
                        LocalDate.of(2020, 2, 1),
                        LocalDate.of(2023, 4, 10),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 7, 1),
                        LocalDate.of(2026, 4, 30));
    }
}
