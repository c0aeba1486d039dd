package vn.htx.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.time.EffectivePeriod;

class AreaCodeTest {

    private static final EffectivePeriod ALWAYS = EffectivePeriod.startingOn(LocalDate.of(2013, 7, 1));

    @ParameterizedTest
    @CsvSource({"06, PROVINCE, tỉnh", "058, DISTRICT, huyện", "01834, COMMUNE, xã"})
    void itsLengthTellsItsLevel(String text, AreaLevel level, String term) {
        assertThat(AreaCode.parse(text))
                .hasToString(text)
                .extracting(AreaCode::level)
                .isEqualTo(level);
        assertThat(level.term()).isEqualTo(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "0058", "018345", "0 6", "٠٦", "AB"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCode.parse(text));
    }

    @Test
    void aNameIsKeptComposedWhateverItsSpelling() {
        Area area = new Area(
                AreaCode.of("06"),
                AreaLevel.PROVINCE,
                "Ba\u0306\u0301c Ka\u0323n",
                "tỉnh",
                Optional.empty(),
                ALWAYS,
                "x");
        assertThat(area.name()).isEqualTo("B\u1eafc K\u1ea1n");
        assertThat(area.fullName()).isEqualTo("Tỉnh B\u1eafc K\u1ea1n");
    }

    @Test
    void onlyAProvinceHasNoParent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(
                        AreaCode.of("01834"), AreaLevel.COMMUNE, "Đức Xuân", "phường", Optional.empty(), ALWAYS, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(
                        AreaCode.of("06"),
                        AreaLevel.PROVINCE,
                        "Bắc Kạn",
                        "tỉnh",
                        Optional.of(AreaCode.of("19")),
                        ALWAYS,
                        "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(
                        AreaCode.of("06"),
                        AreaLevel.DISTRICT,
                        "Bắc Kạn",
                        "tỉnh",
                        Optional.of(AreaCode.of("19")),
                        ALWAYS,
                        "x"));
    }
}
