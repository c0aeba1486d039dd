package vn.htx.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are confusing: Decree 92/2024/NĐ-CP, Article 17.2. */
class NameKeyTest {

    private static String key(String name) {
        return NameKey.of(new OrganizationName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HỢP TÁC XÃ ĐỨC XUÂN",
                "Hợp tác xã  Đức   Xuân",
                "Hợp tác xã Đức-Xuân",
                "Hợp tác xã Đức & Xuân",
                "Hợp tác xã Đức và Xuân",
                "Hợp tác xã ĐứcXuân",
                "Hợp tác xã Đức.Xuân,",
                "Hợp tác xã Đức_Xuân+",
                "Hợp tác xã Tân Đức Xuân",
                "Hợp tác xã Mới Đức Xuân",
                "Hợp tác xã Đức Xuân mới",
                "Hợp tác xã Đức Xuân 2",
                "Hợp tác xã Đức Xuân số 2",
                "Hợp tác xã Đức Xuân B",
                "Hợp tác xã Đức Xuân Đ",
                "Hợp tác xã Đức Xuân III",
                "Hợp tác xã Đức Xuân XIV",
                "Hợp tác xã Đức Xuân miền Bắc",
                "Hợp tác xã Tân Đức Xuân miền Nam số 3",
                "Liên hiệp hợp tác xã Đức Xuân",
                "Tổ hợp tác Đức Xuân"
            })
    void theseAreConfusedWithDucXuan(String name) {
        assertThat(key(name)).isEqualTo(key("Hợp tác xã Đức Xuân"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hợp tác xã Đức Xuyên",
                "Hợp tác xã Đức",
                "Hợp tác xã Xuân",
                "Hợp tác xã Đức Xuân Lộc",
                "Hợp tác xã Đức Xuân Ý",
                "Hợp tác xã 2 Đức Xuân",
                "Hợp tác xã Duc Xuan",
                "Hợp tác xã Đức Tân Xuân",
                "Hợp tác xã nông nghiệp Đức Xuân"
            })
    void theseAreNot(String name) {
        assertThat(key(name)).isNotEqualTo(key("Hợp tác xã Đức Xuân"));
    }

    @ParameterizedTest
    @CsvSource({
        "Hợp tác xã A, A",
        "Hợp tác xã 1, 1",
        "Hợp tác xã số 1, Số 1",
        "Hợp tác xã Mới, MỚI",
        "Hợp tác xã Tân, tân",
        "Hợp tác xã Miền Bắc, miền bắc",
        "Hợp tác xã IV, iv",
        "Hợp tác xã Như Ý, NHƯ Ý",
        "Hợp tác xã Tân Mới, mới",
        "Hợp tác xã &, hợp tác xã",
        "&, &",
        "và, và"
    })
    void whatWouldLeaveNothingIsPartOfTheName(String name, String own) {
        assertThat(key(name)).isEqualTo(key(own)).isNotEmpty();
    }

    @Test
    void numbersTellNamesApartWhenTheyAreTheName() {
        assertThat(key("Hợp tác xã số 1")).isNotEqualTo(key("Hợp tác xã số 2"));
        assertThat(key("Hợp tác xã 19/5")).isNotEqualTo(key("Hợp tác xã 26/3"));
    }

    @Test
    void theFormOfUnicodeDoesNotTellNamesApart() {
        String decomposed = Normalizer.normalize("Hợp tác xã Đức Xuân", Normalizer.Form.NFD);
        assertThat(key(decomposed)).isEqualTo(key("Hợp tác xã Đức Xuân"));
    }
}
