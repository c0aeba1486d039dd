package vn.htx.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HỢP TÁC XÃ AN PHÚ",
                "Liên hiệp hợp tác xã An Phú",
                "Tổ hợp tác An Phú",
                "Hợp tác xã AnPhú",
                "Hợp tác xã An & Phú",
                "Hợp tác xã An và Phú",
                "Hợp tác xã An-Phú",
                "Hợp tác xã An, Phú.",
                "Hợp tác xã An+Phú",
                "Hợp tác xã An_Phú",
                "Hợp tác xã An Phú 2",
                "Hợp tác xã An Phú2",
                "Hợp tác xã An Phú - 2",
                "Hợp tác xã An Phú số 2",
                "Hợp tác xã An Phú 2025",
                "Hợp tác xã An Phú II",
                "Hợp tác xã An Phú B",
                "Hợp tác xã An Phú Đ",
                "Hợp tác xã Tân An Phú",
                "Hợp tác xã Mới An Phú",
                "Hợp tác xã An Phú Mới",
                "Hợp tác xã An Phú miền Bắc",
                "Hợp tác xã An Phú Miền Đông",
                "Hợp tác xã Tân An Phú 2 miền Nam",
            })
    void whatTheDecreeSaysDoesNotTellNamesApart(String name) {
        assertThat(key(name)).isEqualTo(key("Hợp tác xã An Phú"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hợp tác xã An",
                "Hợp tác xã An Phúc",
                "Hợp tác xã An Phù",
                "Hợp tác xã Phú An",
                "Hợp tác xã Nông nghiệp An Phú",
                "Hợp tác xã An Tân Phú",
                "Hợp tác xã An Mới Phú",
                "Hợp tác xã 2 An Phú",
                "Hợp tác xã An Phú Vi",
                "Hợp tác xã An Phú miền núi",
                "Hợp tác xã An Vàng Phú",
            })
    void whatTheDecreeDoesNotNameTellsThemApart(String name) {
        assertThat(key(name)).isNotEqualTo(key("Hợp tác xã An Phú"));
    }

    @ParameterizedTest
    @CsvSource({
        "Hợp tác xã Hòa Bình, Hợp tác xã Hoà Bình",
        "Hợp tác xã Thúy, Hợp tác xã Thuý",
        "Hợp tác xã Mỹ Lý, Hợp tác xã Mĩ Lí",
        "Hợp tác xã Quý, Hợp tác xã Quí",
    })
    void spellingsThatReadTheSameAreOne(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Hợp tác xã Thủy, Hợp tác xã Thủi",
        "Hợp tác xã Tây, Hợp tác xã Tâi",
        "Hợp tác xã Hòa, Hợp tác xã Hóa",
        "Hợp tác xã Sơn, Hợp tác xã Son",
        "Hợp tác xã Lan Anh, Hợp tác xã Lành An",
    })
    void spellingsThatReadOtherwiseAreTwo(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Hợp tác xã A, a",
        "Hợp tác xã 1, 1",
        "Hợp tác xã 24, 24",
        "Hợp tác xã Số 1, số1",
        "Hợp tác xã Số1, số1",
        "Hợp tác xã II, ii",
        "Hợp tác xã Mới, mới",
        "Hợp tác xã Tân, tân",
        "Hợp tác xã Tân Mới, mới",
        "Hợp tác xã Tường Vi, tườngvi",
        "Hợp tác xã, hợptácxã",
        "Hợp tác xã 4.0, 4",
    })
    void somethingIsAlwaysKept(String name, String kept) {
        assertThat(withoutMarks(key(name))).isEqualTo(withoutMarks(kept));
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    @Test
    void additionsToAdditionsLeadToTheSameKey() {
        assertThat(List.of("Hợp tác xã Số 1", "Hợp tác xã Số 1 A", "Hợp tác xã Tân Số 1"))
                .extracting(NameKeyTest::key)
                .containsOnly(key("Hợp tác xã Số 1"));
        assertThat(key("Hợp tác xã Số 1")).isNotEqualTo(key("Hợp tác xã Số 2"));
        assertThat(key("Hợp tác xã miền Bắc")).isNotEqualTo(key("Hợp tác xã miền Nam"));
    }

    @Test
    void aKeyIsComposedText() {
        assertThat(Normalizer.isNormalized(key("Hợp tác xã Hoàn Kiếm"), Normalizer.Form.NFC))
                .isTrue();
    }

    private static String key(String name) {
        return NameKey.of(OrganizationName.parse(name));
    }
}
